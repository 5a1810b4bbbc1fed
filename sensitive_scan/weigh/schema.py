"""What the names of a record's fields say: what each asks for, what it rules out, and what the record is about."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sensitive_scan.phrases import Phrase, name_words, phrase, unmarked
from sensitive_scan.weigh.vocabulary import Vocabulary, is_allowed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sensitive_scan.recognizer import Recognizer

_KEPT_SCHEMAS = 512
PERSON_WORDS = frozenset(
    phrase(text)[0]
    for text in (  # noqa: SIM905 - words are read and kept more easily without quotes
        "applicant candidate employee staff worker nominee member patient borrower tenant guest driver student name "
        "firstname lastname fullname surname contact lead client customer person passenger pax runner donor donner "
        "nombre nome nom prenom vorname nachname naam nama empleado employe mitarbeiter bewerber kandydat imie "
        "nazwisko karyawan paciente cliente kunde klient ad soyad नाम பெயர் الاسم 氏名 姓名 joiner visitor resident "
        "camper halter"
    ).split()
)
"""Words of field names that hold a natural person."""
COMPANY_WORDS = frozenset("company firm account organisation organization employer business vendor".split())  # noqa: SIM905
VACANCY_WORDS = frozenset("role vacancy opening position job jobs requisition req budget closing headcount".split())  # noqa: SIM905
"""Words of field names of a vacancy, whose pay is nobody's yet."""
VACANCY_IN_TEXT = re.compile(
    r"(?<![a-z])(?:vacanc(?:y|ies)|vacantes?|vagas?|stellenanzeige|poste a pourvoir|hiring|openings?|jd)(?![a-z])",
    re.IGNORECASE,
)
"""Words of texts about vacancies."""
_PERSON_HOLDERS = frozenset("applicant candidate employee staff worker firstname lastname fullname joiner".split())  # noqa: SIM905
_NAME_WORDS = frozenset("name first last full surname nombre nome nom vorname nachname naam nama imie nazwisko".split())  # noqa: SIM905
"""Words of which alone the name of a field may consist that holds a person's name."""


@dataclass(frozen=True, slots=True)
class Ask:
    """That a field name asks for an entity: by a phrase that ``means`` it or a mere hint, as ``whole`` name or part."""

    words: Phrase
    means: bool
    whole: bool


@dataclass(frozen=True, slots=True)
class Field:
    """One field as its name has it; ``name`` is fit to be shown.

    ``asks`` maps entities to how; ``claims`` are the allowed data that it names.
    """

    name: str
    words: Phrase
    asks: Mapping[str, Ask]
    asked: tuple[Recognizer, ...]
    claims: tuple[Recognizer, ...]

    @property
    def is_of_company(self) -> bool:
        """Whether the name speaks of a company, as ``Company Income`` does, and of no person."""
        return not COMPANY_WORDS.isdisjoint(self.words) and PERSON_WORDS.isdisjoint(self.words)


NAMELESS = Field("", (), {}, (), ())
"""The field of a text that has no name."""


@dataclass(frozen=True, slots=True)
class Schema:
    """The fields of a record, and whether their names say that it is about a person or a vacancy."""

    fields: tuple[Field, ...]
    about_person: bool
    about_vacancy: bool
    supporters: Mapping[str, tuple[str, ...]]

    def sibling(self, field: Field, entity: str) -> str | None:
        """The name of another field that makes ``entity`` likelier, if there is one."""
        return next((name for name in self.supporters.get(entity, ()) if name != field.name), None)


NO_SCHEMA = Schema((NAMELESS,), about_person=False, about_vacancy=False, supporters={})
"""The schema of a text that stands alone."""


class SchemaReader:
    """Reads field names with the words of one catalogue; remembers the schemas that it read last.

    ``title`` turns a name into what may be shown of it: a name may be a raw value itself.
    """

    def __init__(self, vocabulary: Vocabulary, title: Callable[[str], str]) -> None:
        self._vocabulary = vocabulary
        self._title = title
        self._supported = vocabulary.words.supported
        self._longest_supported = max(map(len, self._supported), default=0)
        self.field = functools.lru_cache(maxsize=_KEPT_SCHEMAS * 16)(self._read_field)
        self.schema = functools.lru_cache(maxsize=_KEPT_SCHEMAS)(self._read_schema)

    def _read_schema(self, names: tuple[str, ...]) -> Schema:
        fields = tuple(self.field(name) for name in names)
        words = {word for field in fields for word in field.words}
        glued = {"".join(unmarked(field.words)) for field in fields}
        each = [set(field.words) for field in fields]
        about_person = any(PERSON_WORDS & one and not COMPANY_WORDS & one for one in each)
        is_named = any(one and one <= _NAME_WORDS for one in each)
        about_vacancy = bool(VACANCY_WORDS & words) and not is_named and not _PERSON_HOLDERS & (words | glued)
        return Schema(fields, about_person or bool(PERSON_WORDS & glued), about_vacancy, self._supporters(fields))

    def _supporters(self, fields: tuple[Field, ...]) -> dict[str, tuple[str, ...]]:
        """For each entity that has some, the names of the fields that make it likelier."""
        supporters: dict[str, tuple[str, ...]] = {}
        for field in fields:
            for words in _runs(unmarked(field.words), self._longest_supported):
                for entity in self._supported.get(words, ()):
                    supporters[entity] = (*supporters.get(entity, ()), field.name)
        return supporters

    def _read_field(self, name: str) -> Field:
        words = name_words(name)
        asks: dict[str, Ask] = {}
        asked: list[Recognizer] = []
        claims: list[Recognizer] = []
        for mention in self._vocabulary.name_mentions(words):
            for meaning in mention.meanings:
                recognizer = meaning.recognizer
                if is_allowed(recognizer):
                    if meaning.means:
                        claims.append(recognizer)
                    continue
                ask = Ask(mention.words, meaning.means, mention.length >= len(unmarked(words)))
                known = asks.get(recognizer.entity)
                if known is None:
                    asked.append(recognizer)
                if known is None or (ask.means, ask.whole) > (known.means, known.whole):
                    asks[recognizer.entity] = ask
        return Field(self._title(name), words, asks, tuple(asked), tuple(claims))


def _runs(words: Phrase, most: int) -> Iterator[Phrase]:
    """Every run of words that stand side by side, ``most`` at most: a name may be as long as a cell."""
    for first in range(len(words)):
        for last in range(first + 1, min(first + most, len(words)) + 1):
            yield words[first:last]
