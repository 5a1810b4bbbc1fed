"""Generated CRM exports: varied, repeatable by their seed, and holding no real person's data.

    python benchmarks/generate.py FILE [--kind crm|clean|phones|notes|sensitive] [--rows N | --megabytes N] [--seed N]

``crm`` is an export of leads in which about one row in a hundred holds something sensitive, in the remarks or in a
field that is used for what it is not meant for; ``clean`` is the same without those rows. ``phones`` has three columns
of telephone numbers and others in the remarks, ``notes`` remarks of 60 to 200 words, and in ``sensitive`` every row
holds cards, accounts, identity numbers and a diagnosis.
"""

from __future__ import annotations

import argparse
import csv
import sys
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Literal, get_args

import sample_numbers as numbers
import sample_texts as texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Kind = Literal["crm", "clean", "phones", "notes", "sensitive"]
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
_REMARK_WORDS = (5, 25)
_NOTE_WORDS = (60, 200)
_MISUSED = ("Company", "Pincode", "Order No")


def fields(kind: Kind) -> Row:
    """The twelve column names of an export of this kind."""
    return {"phones": _PHONE_FIELDS, "sensitive": _SENSITIVE_FIELDS}.get(kind, _LEAD_FIELDS)


def rows(kind: Kind, seed: int) -> Iterator[Row]:
    """Rows without end, the same for the same seed; parallel to :func:`fields`."""
    random = Random(f"{kind} {seed}")  # noqa: S311 - test data
    make: dict[Kind, Callable[[Random, int], Row]] = {
        "crm": _lead_or_sensitive,
        "clean": partial(_lead, words=_REMARK_WORDS),
        "phones": _phone_lead,
        "notes": partial(_lead, words=_NOTE_WORDS),
        "sensitive": _sensitive_customer,
    }
    serial = random.randrange(100_000, 900_000)
    while True:
        serial += random.randint(1, 4)
        yield make[kind](random, serial)


def records(kind: Kind, count: int, seed: int) -> list[dict[str, str]]:
    """``count`` rows as records."""
    names = fields(kind)
    return [dict(zip(names, row, strict=True)) for row in islice(rows(kind, seed), count)]


def write_csv(path: Path, kind: Kind, seed: int, *, count: int | None = None, size: int = sys.maxsize) -> int:
    """Write a CSV file of ``count`` rows, or of about ``size`` bytes; returns the number of rows."""
    written = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        length = writer.writerow(fields(kind))
        for row in islice(rows(kind, seed), count):
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


def _lead_or_sensitive(random: Random, serial: int) -> Row:
    row = _lead(random, serial, words=_REMARK_WORDS)
    if random.random() >= SENSITIVE_SHARE:
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
