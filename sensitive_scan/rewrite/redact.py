"""Files with what was found in them hidden, and every other byte as it was."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sensitive_scan.errors import InputError
from sensitive_scan.readers.archives.contained import kind_of_zip
from sensitive_scan.readers.formats import FORMATS, TEXT, find_kind
from sensitive_scan.readers.plain import look_at
from sensitive_scan.readers.refusal import RefusedError
from sensitive_scan.readers.source import open_source
from sensitive_scan.redaction import replacements
from sensitive_scan.report.sanitise import without_numbers
from sensitive_scan.rewrite import delimited, json_text, lines
from sensitive_scan.rewrite.choice import Choice, choose
from sensitive_scan.rewrite.copying import Copy, Proof
from sensitive_scan.rewrite.edits import Edits
from sensitive_scan.rewrite.records import ChangedError
from sensitive_scan.rewrite.target import Seal, changed, check_source, check_target, drafts, opened
from sensitive_scan.rewrite.workbook import KIND as WORKBOOK
from sensitive_scan.rewrite.workbook import Cells, choose_cells
from sensitive_scan.rewrite.workbook import rewrite as rewrite_workbook
from sensitive_scan.rewrite.workbook_check import require_nothing_beside
from sensitive_scan.rewrite.workbook_xml import UnusualError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import BinaryIO

    from sensitive_scan.model import FileReport
    from sensitive_scan.readers.batch import ReadOptions
    from sensitive_scan.redaction import How
    from sensitive_scan.rewrite.choice import Chosen, Places
    from sensitive_scan.rewrite.edits import Edit, Hide
    from sensitive_scan.scanner import Scanner

_ROUNDS: Final = 4
"""How often the result is redacted again at most, where what was hidden lets something else be found."""


_OF_OFFICE: Final = ("ole", "xls", "xlsb", "ods")


@dataclass(frozen=True, slots=True)
class Redaction:
    """What was in a file, what is left in the redacted one, and how many findings were hidden in between.

    ``is_clean`` says whether nothing is left that may not stay.
    """

    before: FileReport
    after: FileReport
    hidden: int
    is_clean: bool


def redact_file(  # noqa: PLR0913 - each is a choice of its own
    scanner: Scanner,
    source: str | Path,
    target: str | Path,
    how: How = "mask",
    choice: Choice = Choice(),  # noqa: B008 - immutable
    *,
    replaces: bool = False,
    in_place: bool = False,
) -> Redaction:
    """Write a file anew with what may not stay in it hidden, in the names of columns too.

    Delimited text, JSON, JSON Lines and plain text keep every other byte, workbooks (xlsx) every other cell and part,
    but for texts that no cell shows, which are emptied, and the picture of the first page.
    The target appears only once all is written, and has been scanned again; what is left then is told. The source is
    read several times.

    Args:
        scanner: says what is found, and has the policy.
        source: the path of a file.
        target: the path of the redacted one.
        how: what is put in place of a value.
        choice: which findings may not stay.
        replaces: whether the target may be there already.
        in_place: whether the target is the source itself.

    Raises:
        InputError: the source cannot be read, is of another format, is no regular file, changes meanwhile, or a part of
            it could not be scanned; it is a workbook with macros, or with something in no cell that may not stay; or
            the target cannot be written, or is there already.
        ConfigurationError: an option is wrong.
    """
    path, goal = check_source(str(source)), Path(target)
    check_target(path, goal, replaces=replaces, in_place=in_place)
    seal = Seal.of(path)
    with drafts() as made:
        chosen = before = _chosen(scanner, path, choice, path)
        current, hidden = path, 0
        for _ in range(_ROUNDS):
            draft = made.new(goal, path.suffix)
            _write(current, draft, goal, chosen, how=how, options=choice.options)
            if isinstance(chosen, Cells):
                with _told(path):
                    require_nothing_beside(draft, path, chosen, scanner, choice)
            current, hidden = draft, hidden + len(chosen)
            chosen = _chosen(scanner, current, choice, path, told=str(goal))
            if not len(chosen):
                break
        seal.require()
        made.place(current, goal, path)
    return Redaction(before.report, chosen.report, hidden, not len(chosen))


def _replaced(text: str, edits: Sequence[Edit], *, how: How) -> list[tuple[int, int, str]]:
    return replacements(text, edits, how)


def _chosen(scanner: Scanner, path: Path, choice: Choice, origin: Path, told: str = "") -> Chosen | Cells:
    """What may not stay in a file made from ``origin``, all of which was scanned; messages name it as ``told``."""
    name = told or str(path)
    kind = kind_of(path, choice.options)
    if kind == WORKBOOK:
        chosen: Chosen | Cells = choose_cells(scanner, path, choice, origin)
    else:
        chosen = choose(scanner, path, choice, _PLACES[kind](), origin)
    require_whole(chosen.report, name)
    if chosen.report.kind != kind:
        raise changed(name)
    return chosen


def kind_of(path: Path, options: ReadOptions) -> str:
    """The kind of a file that can be rewritten.

    Raises:
        InputError: it cannot be read, or is of another kind.
    """
    source = open_source(path)
    try:
        kind = find_kind(source.head(), source.name, whole=source.head_is_all, is_plain=options.encoding is not None)
        if kind == TEXT:
            kind = look_at(source, options).kind
        elif kind == "zip" and (file := source.regular_file()) is not None:
            kind = kind_of_zip(file)
    except RefusedError as refusal:
        raise InputError(str(path), refusal.entry.problem, refusal.entry.mend) from None
    except OSError:
        raise InputError(str(path), "cannot be read", "check the disk") from None
    finally:
        source.close()
    if kind not in KINDS:
        name = "an old Office file, or an encrypted one" if kind == "ole" else FORMATS[kind].name
        mend = "save it as XLSX without a password" if kind in _OF_OFFICE else "export it as CSV, XLSX or text"
        raise InputError(str(path), f"is {name}, which cannot be written anew", mend)
    return kind


def require_whole(report: FileReport, name: str) -> None:
    """Refuse a file of which a part was not scanned, since nobody knows what is in it.

    Raises:
        InputError: there is such a part.
    """
    if report.unscanned:
        first = without_numbers(str(report.unscanned[0]))
        more = f", and {len(report.unscanned) - 1:,} more" if len(report.unscanned) > 1 else ""
        raise InputError(name, f"not all of it was scanned, so nothing was written ({first}{more})", "mend that first")


def _write(  # noqa: PLR0913 - from where to where, and what on the way
    source: Path, draft: Path, goal: Path, chosen: Chosen | Cells, *, how: How, options: ReadOptions
) -> None:
    with _told(source), opened(draft, goal) as stream:
        if isinstance(chosen, Cells):
            rewrite_workbook(source, stream, str(goal), chosen, how)
            return
        hide = partial(_replaced, how=how)
        if _write_text(source, stream, goal, chosen, hide=hide, options=options) != len(chosen):
            raise ChangedError


@contextmanager
def _told(source: Path) -> Iterator[None]:
    """Make errors for people of what those tell who take a file apart."""
    try:
        yield
    except UnusualError:
        problem = "is written as no spreadsheet program writes, and cannot be written anew"
        raise InputError(str(source), problem, "open it in one, and save it again") from None
    except (ChangedError, UnicodeError):
        raise changed(str(source)) from None


def _write_text(  # noqa: PLR0913 - as above
    path: Path, stream: BinaryIO, goal: Path, chosen: Chosen, *, hide: Hide, options: ReadOptions
) -> int:
    """Write a text with its edits made; how many were."""
    edits, places = chosen.parts.get("", Edits()), chosen.places
    source = open_source(path)
    try:
        head = source.head()
        text = look_at(source, options)
        proof = Proof(text.encoding)
        copy = Copy(stream, str(goal), text.encoding, proof)
        copy.raw(head[: text.encoding.bom])
        if isinstance(places, json_text.JsonPlaces):
            rewrite = json_text.rewrite_lines if text.kind == "jsonl" else json_text.rewrite_json
            made = rewrite(text, edits, places, hide, copy)
        else:
            made = (delimited.rewrite if text.dialect else lines.rewrite)(text, edits, hide, copy)
        proof.check(str(path))
    except OSError:
        raise InputError(str(path), "cannot be read", "check the disk") from None
    finally:
        source.close()
    return made


_PLACES: Final[Mapping[str, Callable[[], Places]]] = {
    "csv": delimited.DelimitedPlaces,
    "json": partial(json_text.JsonPlaces, has_lines=False),
    "jsonl": partial(json_text.JsonPlaces, has_lines=True),
    "text": lines.LinePlaces,
}
"""The kinds of files that can be written anew, with what counts their cells."""
KINDS: Final = frozenset({WORKBOOK, *_PLACES})
"""All kinds that can be written anew; :mod:`sensitive_scan.report.advice` knows them by name, to import no reader."""
