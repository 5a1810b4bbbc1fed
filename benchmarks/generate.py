"""Generated CRM exports: varied, repeatable by their seed, and holding no real person's data.

    python benchmarks/generate.py FILE [--kind KIND] [--rows N | --megabytes N] [--seed N]

``crm`` is an export of leads in which about one row in a hundred holds something sensitive, in the remarks or in a
field that is used for what it is not meant for; ``clean`` is the same without those rows. ``phones`` has three columns
of telephone numbers and others in the remarks, ``notes`` remarks of 60 to 200 words, and in ``sensitive`` every row
holds cards, accounts, identity numbers and a diagnosis.

The other kinds hold nothing sensitive either: ``wide`` has 200 columns, ``narrow`` two short ones, ``unicode`` names,
places and remarks in seven scripts, and ``adversarial`` what costs a scanner the most: numbers that look like cards,
accounts and identity numbers but fail their check digit, runs of digits and separators, digests and long words.
"""

from __future__ import annotations

import argparse
import csv
import sys
from functools import partial
from itertools import chain, count, islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Literal, get_args

import sample_near_misses as near
import sample_numbers as numbers
import sample_scripts as scripts
import sample_texts as texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    MakeRow = Callable[[Random, int], "Row"]

Kind = Literal["crm", "clean", "phones", "notes", "sensitive", "wide", "narrow", "unicode", "adversarial"]
Row = tuple[str, ...]


SENSITIVE_SHARE = 0.01
"""The share of the rows of a ``crm`` export that hold something sensitive."""

_LEAD_FIELDS = (
    "Lead ID", "Name", "Email", "Phone", "Company", "City", "Pincode", "Stage", "Deal Size", "Created Date", "Order No",
    "Remarks",
)  # fmt: skip
_PHONE_FIELDS = (
    "Lead ID", "Name", "Email", "Mobile", "Work Phone", "WhatsApp", "Company", "City", "Pincode", "Stage",
    "Created Date", "Remarks",
)  # fmt: skip
_SENSITIVE_FIELDS = (
    "Customer ID", "Name", "Email", "Phone", "Card Number", "Aadhaar No", "PAN", "SSN", "IBAN", "Passport No",
    "Diagnosis", "Remarks",
)  # fmt: skip
_NARROW_FIELDS = ("Order No", "Stage")
_UNICODE_FIELDS = (
    "Lead ID", "Name", "नाम", "Email", "Phone", "City", "Город", "Stage", "Deal Size", "Created Date", "备注",
    "Remarks",
)  # fmt: skip
_ADVERSARIAL_FIELDS = (
    "Lead ID", "Order No", "Reference", "Tracking", "Batch", "Part", "Reading", "Run", "Path", "Digest", "Word", "Log",
)  # fmt: skip
_BLOCK_FIELDS = ("Product", "Quantity", "Amount", "Order", "Owner", "Region", "Status", "Due", "Comment", "Score")
"""What a wide export repeats, with a number behind it."""

WIDE_COLUMNS = 200
"""The columns of a ``wide`` export."""

_REMARK_WORDS = (5, 25)
_NOTE_WORDS = (60, 200)
_MISUSED = ("Company", "Pincode", "Order No")


def fields(kind: Kind) -> Row:
    """The column names of an export of this kind, twelve but for ``wide`` and ``narrow``."""
    names: dict[Kind, Row] = {
        "phones": _PHONE_FIELDS,
        "sensitive": _SENSITIVE_FIELDS,
        "wide": wide_fields(WIDE_COLUMNS),
        "narrow": _NARROW_FIELDS,
        "unicode": _UNICODE_FIELDS,
        "adversarial": _ADVERSARIAL_FIELDS,
    }
    return names.get(kind, _LEAD_FIELDS)


def wide_fields(columns: int) -> Row:
    """The names of so many columns: those of a lead, then blocks of the same ten, numbered."""
    blocks = (f"{name} {number}" for number in count(1) for name in _BLOCK_FIELDS)
    return tuple(islice(chain(_LEAD_FIELDS, blocks), columns))


def rows(kind: Kind, seed: int) -> Iterator[Row]:
    """Rows without end, the same for the same seed; parallel to :func:`fields`."""
    make: dict[Kind, MakeRow] = {
        "crm": partial(_lead_or_sensitive, share=SENSITIVE_SHARE),
        "clean": partial(_lead, words=_REMARK_WORDS),
        "phones": _phone_lead,
        "notes": partial(_lead, words=_NOTE_WORDS),
        "sensitive": _sensitive_customer,
        "wide": partial(_wide_lead, columns=WIDE_COLUMNS),
        "narrow": _order,
        "unicode": _unicode_lead,
        "adversarial": _adversary,
    }
    return _made(make[kind], f"{kind} {seed}")


def mixed_rows(share: float, seed: int) -> Iterator[Row]:
    """Leads without end of which this share, 0 to 1, holds something sensitive; named as those of ``crm``."""
    return _made(partial(_lead_or_sensitive, share=share), f"{share} {seed}")


def wide_rows(columns: int, seed: int) -> Iterator[Row]:
    """Rows without end for :func:`wide_fields` of so many columns."""
    return _made(partial(_wide_lead, columns=columns), f"{columns} columns {seed}")


def _made(make: MakeRow, seed: str) -> Iterator[Row]:
    random = Random(seed)  # noqa: S311 - test data
    serial = random.randrange(100_000, 900_000)
    while True:
        serial += random.randint(1, 4)
        yield make(random, serial)


def records(kind: Kind, count: int, seed: int) -> list[dict[str, str]]:
    """``count`` rows as records."""
    names = fields(kind)
    return [dict(zip(names, row, strict=True)) for row in islice(rows(kind, seed), count)]


def write_csv(path: Path, kind: Kind, seed: int, *, count: int | None = None, size: int = sys.maxsize) -> int:
    """Write a CSV file of ``count`` rows, or of about ``size`` bytes; returns the number of rows."""
    return write_rows(path, fields(kind), islice(rows(kind, seed), count), size)


def write_rows(path: Path, names: Row, made: Iterable[Row], size: int = sys.maxsize) -> int:
    """Write these rows below these names, or about ``size`` bytes of them; returns the number of rows."""
    written = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        length = writer.writerow(names)
        for row in made:
            length += writer.writerow(row)
            written += 1
            if length >= size:
                break
    return written


def _lead(random: Random, serial: int, *, words: tuple[int, int]) -> Row:
    name, company = texts.person(random), texts.company(random)
    return (
        f"LD-{serial}",
        name,
        texts.email(random, name, company),
        numbers.phone(random),
        company,
        random.choice(texts.CITIES),
        str(random.randint(110_001, 855_999)),
        random.choice(texts.STAGES),
        texts.amount(random),
        texts.day(random),
        f"ORD{random.randint(20, 25)}{serial * 37 % 10**8:08d}",
        texts.remark(random, random.randint(*words)),
    )


def _lead_or_sensitive(random: Random, serial: int, *, share: float) -> Row:
    row = _lead(random, serial, words=_REMARK_WORDS)
    if random.random() >= share:
        return row
    changed = dict(zip(_LEAD_FIELDS, row, strict=True))
    if random.random() < 0.7:  # noqa: PLR2004 - most misuse stands in the remarks
        changed["Remarks"] = f"{texts.sensitive_remark(random)}. {changed['Remarks']}"
    else:
        value = random.choice((numbers.card, numbers.aadhaar, numbers.ssn, numbers.iban))(random)
        changed[random.choice(_MISUSED)] = value
    return tuple(changed.values())


def _phone_lead(random: Random, serial: int) -> Row:
    lead = _lead(random, serial, words=_REMARK_WORDS)
    phones = [numbers.phone(random) for _ in range(3)]
    remark = f"{lead[11]}, call {numbers.phone(random)} or {numbers.phone(random)}"
    return (*lead[:3], *phones, *lead[4:8], lead[9], remark)


def _sensitive_customer(random: Random, serial: int) -> Row:
    lead = _lead(random, serial, words=_REMARK_WORDS)
    return (
        *lead[:4],
        numbers.card(random),
        numbers.aadhaar(random),
        numbers.pan(random),
        numbers.ssn(random),
        numbers.iban(random),
        numbers.passport(random),
        random.choice(texts.DIAGNOSES),
        f"{texts.sensitive_remark(random)}. {lead[11]}",
    )


def _wide_lead(random: Random, serial: int, *, columns: int) -> Row:
    cells = list(_lead(random, serial, words=_REMARK_WORDS))
    while len(cells) < columns:
        cells += (
            random.choice(texts.PRODUCTS),
            str(random.randint(1, 500)),
            texts.amount(random),
            f"SO-{random.randint(10_000, 99_999)}",
            texts.person(random),
            random.choice(texts.CITIES),
            random.choice(texts.STAGES),
            texts.day(random),
            texts.remark(random, 6) if random.random() < 0.2 else "",  # noqa: PLR2004 - most comments are empty
            f"{random.random():.3f}",
        )
    return tuple(cells[:columns])


def _order(random: Random, serial: int) -> Row:
    return (f"ORD{serial * 37 % 10**8:08d}", random.choice(texts.STAGES))


def _unicode_lead(random: Random, serial: int) -> Row:
    plain = _lead(random, serial, words=_REMARK_WORDS)
    one, other = scripts.lead(random), scripts.lead(random)
    return (plain[0], one.name, other.name, *plain[2:4], one.city, other.city, *plain[7:10], other.remark, one.remark)


def _adversary(random: Random, serial: int) -> Row:
    return (
        f"LD-{serial}",
        near.order(random),
        near.iban(random),
        near.card(random),
        near.aadhaar(random),
        near.ssn(random),
        near.separated(random),
        near.long_run(random),
        near.path(random),
        near.digest(random),
        near.long_word(random),
        near.log_line(random),
    )


def main(argv: list[str] | None = None) -> int:
    """Write one generated file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--kind", choices=get_args(Kind), default="crm")
    parser.add_argument("--rows", type=int, default=None)
    parser.add_argument("--megabytes", type=float, default=None)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args(argv)
    size = sys.maxsize if arguments.megabytes is None else round(arguments.megabytes * 1e6)
    count = 20_000 if arguments.rows is None and arguments.megabytes is None else arguments.rows
    written = write_csv(arguments.file, arguments.kind, arguments.seed, count=count, size=size)
    print(f"{arguments.file}: {written:,} rows, {arguments.file.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
