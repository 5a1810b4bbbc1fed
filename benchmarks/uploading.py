"""How fast uploads are read, what hostile ones cost, and what becomes of a folder of real files.

    python benchmarks/uploading.py                            # speed and hostile files
    python benchmarks/uploading.py --corpus FOLDER [--write]  # every file in a folder; the table into docs/formats.md

A workbook is made here, and read in turns with calamine alone; for PDF documents see ``benchmarks/pdf.py``.
"""

from __future__ import annotations

import argparse
import io
import resource
import sys
import time
from collections import Counter
from itertools import repeat
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import hostile
import python_calamine
import sample_texts
import xlsxwriter
from timing import Contender, take_turns

from sensitive_scan.readers import isolation, open_file, open_stream
from sensitive_scan.readers.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sensitive_scan.model import Unscanned

_ROWS, _ROUNDS = 60_000, 9
_DOCUMENT = Path(__file__).parents[1] / "docs" / "formats.md"
_BEGIN, _END = "<!-- outcomes:begin -->\n", "<!-- outcomes:end -->"


class Outcome(NamedTuple):
    """What became of one file."""

    name: str
    kind: str
    seconds: float
    texts: int
    unscanned: tuple[Unscanned, ...]


def main(arguments: Sequence[str]) -> None:
    """Print, or write, what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args(arguments)
    if options.corpus is None:
        print("\n".join((*_speed(), "", *_hostile())))
        return
    table = "\n".join(_table(list(_outcomes(options.corpus))))
    print(table)
    if options.write:
        before, _, rest = _DOCUMENT.read_text(encoding="utf-8").partition(_BEGIN)
        _DOCUMENT.write_text(f"{before}{_BEGIN}{table}\n{_END}{rest.partition(_END)[2]}", encoding="utf-8")


def _speed() -> Iterator[str]:
    data, megabytes = _workbook()
    contenders = [Contender("calamine alone", _bare), Contender("read in its process", _read)]
    bare, ours = take_turns(contenders, repeat(data, _ROUNDS + 1))
    yield f"workbook of {len(data) / 1e6:.1f} MB with {megabytes:.1f} MB of cell text, {_ROUNDS} rounds"
    for one in (bare, ours):
        yield f"  {one.name:20} {one.median:.2f} s, {megabytes / one.median:5.1f} MB/s of cell text"
    yield f"  ratio {ours.ratio(bare):.2f}"


def _workbook() -> tuple[bytes, float]:
    """A workbook of leads, and how many megabytes of text are in its cells."""
    random = Random(11)  # noqa: S311 - the same workbook every time
    data, size = io.BytesIO(), 0
    book = xlsxwriter.Workbook(data, {"in_memory": True})
    sheet = book.add_worksheet("Leads")
    sheet.write_row(0, 0, ["Lead ID", "Name", "E-mail", "Phone", "Notes", "Amount"])
    for row in range(1, _ROWS + 1):
        name = f"Lead {random.randrange(10**6)}"
        mail, phone = f"a{random.randrange(10**6)}@example.com", f"+91 98{random.randrange(10**8):08}"
        texts = [f"LD-{row:06}", name, mail, phone, sample_texts.remark(random, 12)]
        for place, text in enumerate(texts):
            sheet.write_string(row, place, text)
        amount = random.randrange(10**6) / 100
        sheet.write_number(row, len(texts), amount)
        size += sum(map(len, texts)) + len(str(amount))
    book.close()
    return data.getvalue(), size / 1e6


def _bare(data: bytes) -> int:
    workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    return sum(len(row) for name in workbook.sheet_names for row in workbook.get_sheet_by_name(name).iter_rows())


def _read(data: bytes) -> int:
    return sum(len(part.rows) for part in open_stream(io.BytesIO(data), "leads.xlsx").parts if isinstance(part, Batch))


def _hostile() -> Iterator[str]:
    list(open_stream(io.BytesIO(b"<p>first"), "first.html").parts)  # so that the process runs
    yield "hostile files"
    for case in hostile.cases():
        start = time.perf_counter()
        parts = list(open_stream(io.BytesIO(case.data), case.name).parts)
        seconds = time.perf_counter() - start
        reasons = sorted({part.reason for part in parts if not isinstance(part, Batch)})
        yield f"  {case.what:45} {seconds:.2f} s  {', '.join(reasons)}"


def _outcomes(folder: Path) -> Iterator[Outcome]:
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        start = time.perf_counter()
        reading = open_file(path)
        parts = list(reading.parts)
        batches = [part for part in parts if isinstance(part, Batch)]
        texts = sum(len(batch.rows) * len(batch.names) for batch in batches)
        unscanned = tuple(part for part in parts if not isinstance(part, Batch))
        seconds = time.perf_counter() - start
        yield Outcome(str(path.relative_to(folder)), reading.kind, seconds, texts, unscanned)


def _table(outcomes: list[Outcome]) -> Iterator[str]:
    """All files by format, then each that was not read in full."""
    isolation.stop()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    slowest = max(outcomes, key=lambda one: one.seconds)
    yield f"{len(outcomes)} files; the slowest took {slowest.seconds:.1f} s (`{slowest.name}`), no process more than"
    yield f"{peak} MiB of memory, and none hung or crashed the scanner."
    yield ""
    yield "| format | files | read in full | in part | not at all |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    kinds = Counter(one.kind for one in outcomes)
    for kind, count in sorted(kinds.items()):
        some = [one for one in outcomes if one.kind == kind]
        full = sum(not one.unscanned for one in some)
        nothing = sum(bool(one.unscanned) and not one.texts for one in some)
        yield f"| {kind} | {count} | {full} | {count - full - nothing} | {nothing} |"
    yield ""
    yield "| not read in full | format | what was not, and why |"
    yield "| --- | --- | --- |"
    for one in outcomes:
        if one.unscanned:
            first, more = one.unscanned[0], len(one.unscanned) - 1
            rest = f"; {more} more" if more else ""
            where = ", ".join(filter(None, (first.part, first.where)))
            place = f"{where}: " if where else ""
            told = f"{place}{first.reason}, {first.problem}{rest}".replace("|", "\\|")
            yield f"| `{one.name}` | {one.kind} | {told} |"


if __name__ == "__main__":
    main(sys.argv[1:])
