"""The stages match, check and weigh, put together once for a catalogue and shared between threads."""

from __future__ import annotations

import functools
import json
from dataclasses import asdict, dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from sensitive_scan import cache
from sensitive_scan.check.absent import is_absent
from sensitive_scan.check.calls import NO_DETECTORS, calls_of
from sensitive_scan.check.chance import Chance, measure, shipped
from sensitive_scan.check.detector import Candidate, Detector, MatchTimeoutError
from sensitive_scan.check.numbers import NUMBERED
from sensitive_scan.disguise import TooManyViewsError, squeezed, views
from sensitive_scan.errors import DeclarationError
from sensitive_scan.fold import fold
from sensitive_scan.masking import mask
from sensitive_scan.match.ahead import compile_ahead
from sensitive_scan.match.anchors import NO_ANCHORS, TermMatcher
from sensitive_scan.match.expressions import SEPARATOR
from sensitive_scan.match.hiding import compile_triggers_ahead, disguise_matcher
from sensitive_scan.match.matcher import Engine as EngineName
from sensitive_scan.match.matcher import Matcher, build_matcher
from sensitive_scan.match.selection import Selection, build_selection
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.claims import Claims
from sensitive_scan.weigh.companions import Companions
from sensitive_scan.weigh.labelled import labelled_parts
from sensitive_scan.weigh.lexicon import lexicon
from sensitive_scan.weigh.probe import provable
from sensitive_scan.weigh.rivals import Weighed, convincing, ranked
from sensitive_scan.weigh.schema import NAMELESS, NO_SCHEMA, Schema, SchemaReader
from sensitive_scan.weigh.unveiling import Unveiler
from sensitive_scan.weigh.vocabulary import Vocabulary, is_allowed
from sensitive_scan.weigh.weigher import Cell, Weigher

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sensitive_scan.catalogue import Catalogue
    from sensitive_scan.language import Language
    from sensitive_scan.language.names import Namer
    from sensitive_scan.match.matcher import Hit
    from sensitive_scan.weigh.columns import Column

MEASUREMENT = "3"
"""Changes when the way in which chances are measured does, so that stored ones are measured anew."""


_KEPT_PLANS = 512


@dataclass(frozen=True, slots=True)
class Plan:
    """What to look for in records of one schema: for each field, the detectors that its name asks for.

    ``asking`` lists the fields that ask for any, ``telling`` those that ask for what words tell. ``in_names`` are the
    findings in the names themselves, by field, and ``unread_names`` the fields whose names took too long.
    """

    schema: Schema
    asked: tuple[frozenset[Detector], ...]
    asking: tuple[int, ...]
    telling: frozenset[int]
    in_names: tuple[tuple[int, list[Weighed]], ...]
    unread_names: tuple[int, ...]


_MACHINE_MADE: Final = "UUID"
"""The entity of allowed data that claims whatever stands inside it, in disguise or not."""
_WORTH_SELECTING: Final = 20_000
"""Matching fewer cells than these whole takes less time than making what selects among them."""


class Weighing(NamedTuple):
    """What was weighed in a cell, the likeliest first, and why not all of it was read; nothing where all was."""

    weighed: list[Weighed]
    unread: str = ""


class Engine:
    """A catalogue made ready to scan: matcher, detectors, vocabulary and measured chances."""

    def __init__(
        self,
        catalogue: Catalogue,
        engine: EngineName = "auto",
        region: str | None = None,
        *,
        understands: bool = True,
        namer: Namer | None = None,
    ) -> None:
        self.catalogue = catalogue
        compile_triggers_ahead(engine)
        words, self.expressions, anchors = lexicon(catalogue)
        if understands:
            compile_ahead((anchors.words, anchors.others), engine)
        self.matcher: Matcher = build_matcher(self.expressions, engine)
        self.speaking = TermMatcher(anchors if understands else NO_ANCHORS, engine)
        """Hits texts in which a term stands, which the language stage has to read."""
        self.disguising = disguise_matcher(engine)
        """Hits texts in which a value may stand in disguise, which have to be decoded."""
        self._engine = engine
        self.matched_whole = _WORTH_SELECTING
        """How many more cells are matched whole before selecting among them is worth it; threads need not agree."""
        self._namer = namer
        self._told = frozenset(one.entity for one in catalogue.mentions)
        self._detectors = {recognizer.entity: Detector(recognizer) for recognizer in catalogue.recognizers}
        self.calls = calls_of(self.expressions, self._detectors.values())
        vocabulary = Vocabulary(catalogue.recognizers, words)
        allowed = tuple(self._detectors[one.entity] for one in catalogue.recognizers if is_allowed(one))
        self.schemas = SchemaReader(vocabulary, self.title)
        self.chances = _chances(catalogue, self._detectors)
        self.provable = provable(
            (self._detectors[entity] for entity in self.chances),
            {entity: chance.check for entity, chance in self.chances.items()},
        )
        self._in_name = functools.lru_cache(maxsize=_KEPT_PLANS)(self._weigh_name)
        self.plan = functools.lru_cache(maxsize=_KEPT_PLANS)(self._plan)
        self._weigher = Weigher(vocabulary, Claims(allowed), Companions(self._detectors.values()), self.chances, region)
        self.unveiler = Unveiler(self.matcher, self.calls, self._weigher, self._detectors, self._checked())
        """Weighs what stands in disguise."""

    def detectors(self, entities: Iterable[str]) -> Iterator[Detector]:
        """The detectors of some entities, in their order."""
        return (self._detectors[entity] for entity in entities)

    def _checked(self) -> frozenset[Detector]:
        """The detectors of numbers with check digits."""
        return frozenset(
            detector
            for entity, detector in self._detectors.items()
            if detector.recognizer.category in NUMBERED and self.chances[entity].check <= weights.CHECK_DIGITS
        )

    def selection_after(self, cells: int) -> Selection | None:
        """The :attr:`selection`, once so many more cells make it worth making; what it leaves out is never a hit."""
        self.matched_whole = max(0, self.matched_whole - cells)
        return None if self.matched_whole else self.selection

    @functools.cached_property
    def selection(self) -> Selection | None:
        """What selects the cells of a column that matter; made when a column is long enough to be worth it."""
        return build_selection(self.expressions, self.matcher, self._engine)

    @functools.cached_property
    def language(self) -> Language:
        """What reads texts that speak of something sensitive; made when the first of them comes."""
        from sensitive_scan.language import Language

        return Language(self.catalogue, namer=self._namer)

    def _plan(self, names: tuple[str, ...]) -> Plan:
        schema = self.schemas.schema(names)
        asked = tuple(
            frozenset(self._detectors[recognizer.entity] for recognizer in field.asked) for field in schema.fields
        )
        found_in_names = [(index, self._in_name(name)) for index, name in enumerate(names)]
        return Plan(
            schema,
            asked,
            tuple(index for index, detectors in enumerate(asked) if detectors),
            frozenset(index for index, detectors in enumerate(asked) if self._are_told(detectors)),
            tuple((index, found) for index, found in found_in_names if found),
            tuple(index for index, found in found_in_names if found is None),
        )

    def _are_told(self, detectors: frozenset[Detector]) -> bool:
        return not self._told.isdisjoint(detector.recognizer.entity for detector in detectors)

    def title(self, name: str) -> str:
        """What may be shown of a field's name; all of it unless something was found in it."""
        return name if self._in_name(name) == [] else mask(name)

    def shown_part(self, part: str) -> str:
        """The name of a file's part as it may be shown: a sheet or member may be named by a value."""
        return "!".join(self.title(name) for name in part.split("!"))

    def _weigh_name(self, name: str) -> list[Weighed] | None:
        """What a field's name itself holds, as when a record is keyed by values or a first row is no header.

        ``None`` if a pattern took too long on it.
        """
        text = fold(name)
        try:
            candidates = self.calls.candidates(text, self.matcher.hits(text.encode("utf-8", "replace") + SEPARATOR))
        except MatchTimeoutError:
            return None
        return convincing(self.weigh(candidates, Cell(text, NAMELESS, NO_SCHEMA)).weighed)

    def ruled_out(self, column: Column, entities: Iterable[str]) -> frozenset[Detector]:
        """The detectors of those ``entities`` whose values in ``column`` pass only as often as chance would."""
        return frozenset(
            self._detectors[entity] for entity in entities if column.rules_out(entity, self.chances[entity].check)
        )

    def weigh(  # noqa: PLR0913 - a cell is looked at in as many ways
        self,
        candidates: Sequence[Candidate],
        cell: Cell,
        *,
        speaks: bool = False,
        is_disguised: bool = False,
        asked: frozenset[Detector] = NO_DETECTORS,
        hits: Sequence[Hit] = (),
    ) -> Weighing:
        """The candidates that passed their check with their evidence, the likeliest first.

        With them the terms and the labelled values of a text that ``speaks``, what stands in disguise in one that
        ``is_disguised``, where none passed what a field that has ``asked`` for some holds but for its separators, and
        what labels name, which are among the ``hits`` of the first pass, however it is written.
        What was found counts also where a pattern takes too long on the rest, or that has too many disguises.
        """
        found = self._weigh_candidates(candidates, cell)
        looks: list[Iterable[Weighed]] = []
        if speaks:
            looks += [self.language.weigh(cell), self._labelled(cell)]
        if is_disguised and not self._is_machine_made(cell.text):
            seen = views(cell.text, self.disguising.called)
            looks.append(self.unveiler.seen(seen, cell, asked, _plainly(candidates)))
        unread = ""
        try:
            for one in chain.from_iterable(looks):
                found.append(one)  # one by one, so that what comes before an error is kept
            if asked and not found:
                found.extend(self.unveiler.seen(squeezed(cell.text), cell, asked, _plainly(candidates)))
            found.extend(self.unveiler.named(cell, hits, asked, found))
        except (MatchTimeoutError, TooManyViewsError) as error:
            unread = str(error)
        return Weighing(ranked(found), unread)

    def _is_machine_made(self, text: str) -> bool:
        """Whether a cell is a UUID or a digest, of which half look like numbers with letters for some digits."""
        detector = self._detectors.get(_MACHINE_MADE)
        found = () if detector is None else detector.candidates(text, asked=False)
        return any(len(one.text) == len(text) for one in found)

    def _weigh_candidates(self, candidates: Iterable[Candidate], cell: Cell) -> list[Weighed]:
        return [self._weigher.weigh(candidate, cell) for candidate in candidates if candidate.passed]

    def _labelled(self, cell: Cell) -> Iterator[Weighed]:
        """What stands in labelled parts of a text (``Allergies: penicillin``), weighed as in fields of those names.

        They are fields of the record in which the text stands, so that its other fields count for them too.
        """
        for label, start, end in labelled_parts(cell.text):
            field = self.schemas.field(label)
            asked = [one.entity for one in field.asked if one.values or one.entity in self._told]
            value = cell.text[start:end]
            if not asked or is_absent(value):
                continue
            part = Cell(value, field, cell.schema)
            candidates = [one for entity in asked for one in self._detectors[entity].candidates(value, asked=True)]
            # a bigger model was asked for the names of the whole text
            told = self.language.weigh(part, names=())
            for one in (*self._weigh_candidates(candidates, part), *told):
                inside = one.candidate
                yield one._replace(candidate=inside._replace(start=start + inside.start, end=start + inside.end))


def _plainly(candidates: Iterable[Candidate]) -> frozenset[tuple[str, int, int]]:
    """The entities and places of what passed as it stands."""
    return frozenset((one.recognizer.entity, one.start, one.end) for one in candidates if one.passed)


def probability(one: Weighed) -> float:
    """The confidence that the evidence gives."""
    return weights.confidence(one.evidence)


def _chances(catalogue: Catalogue, detectors: Mapping[str, Detector]) -> dict[str, Chance]:
    """Measured chances of all recognizers: as they ship, from the cache, or measured now."""
    known = shipped()
    chances, left = {}, {}
    for entity, detector in detectors.items():
        measured = known.get(entity)
        if measured is not None and measured.digest == detector.recognizer.digest:
            chances[entity] = measured.chance
        else:
            left[entity] = detector
    return chances | _chances_left(catalogue, left) if left else chances


def _chances_left(catalogue: Catalogue, detectors: Mapping[str, Detector]) -> dict[str, Chance]:
    name = cache.key(catalogue.version.encode(), f"chances {MEASUREMENT}")
    stored = cache.load(name)
    if stored is not None:
        return {entity: Chance(**shares) for entity, shares in json.loads(stored).items()}
    measured = {entity: _measured(detector) for entity, detector in detectors.items()}
    cache.store(name, json.dumps({entity: asdict(chance) for entity, chance in measured.items()}).encode())
    return measured


def _measured(detector: Detector) -> Chance:
    try:
        return measure(detector)
    except MatchTimeoutError:
        recognizer = detector.recognizer
        source = recognizer.source or recognizer.entity
        raise DeclarationError(source, "pattern", "it takes too long to match", "bound its repeats") from None
