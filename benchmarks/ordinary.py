"""Ordinary values of a CRM, made up kind by kind: telephone numbers of the world, orders, dates, company numbers.

Every one of them is allowed data, so that whatever is found in them is a false alarm. A kind is a maker of values and
the names that people give such a field; each kind is also put under names that say nothing (``Remarks``, ``Ref``).
"""

from __future__ import annotations

import string
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from typing import TYPE_CHECKING

import cases
import phonenumbers
from ordinary_numbers import COMPANY_NUMBERS, ends_right, filled, gtin_digit
from sample_numbers import digits
from sample_texts import CITIES

from sensitive_scan.check.luhn import luhn

if TYPE_CHECKING:
    from collections.abc import Iterator

Maker = Callable[[Random, int], str]
"""Makes the value of a row."""

NEUTRAL_NAMES = ("Remarks", "Ref", "Custom Field 3", "Details", "Value", "")
"""Names of fields that say nothing about what is in them."""
_MOBILE = phonenumbers.PhoneNumberType.MOBILE
_FIXED = phonenumbers.PhoneNumberType.FIXED_LINE
_REGIONS = (  # noqa: SIM905 - a list of codes reads best as words
    "IN US GB CA AU NZ IE DE FR ES IT PT NL BE AT CH SE NO DK FI IS EE LV LT PL CZ SK HU RO BG GR HR SI RS UA RU TR IL "
    "AE SA QA KW BH OM EG MA TN DZ ZA NG KE GH ET TZ UG RW ZM PK BD LK NP SG MY ID PH TH VN CN HK TW JP KR BR MX AR CL "
    "CO PE EC UY VE CR PA GT DO"
).split()
_EPOCH = datetime(2021, 1, 4, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of ordinary value: its name, how a value is made, and the names of fields that hold it."""

    name: str
    make: Maker
    names: tuple[str, ...]


def phone(region: str, form: str, random: Random, _row: int) -> str:
    """A telephone number that the numbering plan of ``region`` has, written in one ``form``."""
    number = _phone(region, random)
    country, national = str(number.country_code), phonenumbers.national_significant_number(number)
    if form == "digits":
        return country + national
    if form == "national digits":
        return national
    if form == "trunk":
        return f"0{national}"
    if form == "prefix":
        return f"00{country}{national}"
    kind = {
        "e164": phonenumbers.PhoneNumberFormat.E164,
        "international": phonenumbers.PhoneNumberFormat.INTERNATIONAL,
        "national": phonenumbers.PhoneNumberFormat.NATIONAL,
    }[form]
    return phonenumbers.format_number(number, kind)


def _phone(region: str, random: Random) -> phonenumbers.PhoneNumber:
    kind = _MOBILE if random.random() < 0.7 else _FIXED  # noqa: PLR2004 - the share of mobiles
    example = phonenumbers.example_number_for_type(region, kind) or phonenumbers.example_number(region)
    assert example is not None  # noqa: S101 - every region has one
    national = phonenumbers.national_significant_number(example)
    for kept in (3, 3, 3, 4, 4, 4, 5, 5):
        number = phonenumbers.PhoneNumber(example.country_code, None)
        changed = national[:kept] + digits(random, len(national) - kept)
        number.national_number = int(changed)
        number.italian_leading_zero = example.italian_leading_zero
        if phonenumbers.is_valid_number(number):
            return number
    return example


def moment(form: str, random: Random, row: int) -> str:
    """A moment of the last years in a strftime ``form``; rows are in order, as exports are."""
    return (_EPOCH + timedelta(minutes=row * 977 + random.randrange(900))).strftime(form)


def epoch(factor: int, random: Random, row: int) -> str:
    """Seconds since 1970, times ``factor``."""
    at = _EPOCH + timedelta(minutes=row * 977 + random.randrange(900))
    return str(int(at.timestamp() * factor) + random.randrange(factor))


def sequence(first: int, form: str, _random: Random, row: int) -> str:
    """A running number."""
    return form.format(first + row)


def pattern(form: str, random: Random, _row: int) -> str:
    """A random value of a form in which ``0`` is a digit, ``A`` a capital, ``x`` a hexadecimal digit, ``*`` either."""
    return filled(form, random)


def luhn_number(form: str, random: Random, _row: int) -> str:
    """A random number of a form that ends in a Luhn digit."""
    return ends_right(filled(form, random), luhn)


def barcode(length: int, random: Random, _row: int) -> str:
    """An article number with its check digit."""
    body = str(random.randrange(1, 10)) + digits(random, length - 2)
    return body + gtin_digit(body)


def amount(form: str, random: Random, _row: int) -> str:
    """An amount of money."""
    return form.format(random.randrange(100, 10_000_000) / 100)


def percent(random: Random, _row: int) -> str:
    """A share."""
    return f"{random.randrange(1, 1000) / 10}%"


def coordinates(random: Random, _row: int) -> str:
    """A place on earth."""
    return f"{random.uniform(-80, 80):.6f}, {random.uniform(-179, 179):.6f}"


def address(random: Random, _row: int) -> str:
    """A street address with numbers in it."""
    street = random.choice(("MG Road", "Baker Street", "Rue de Rivoli", "Hauptstrasse", "Calle Mayor", "5th Avenue"))
    code = random.choice((digits(random, 6), digits(random, 5), filled("AA0 0AA", random)))
    return f"{random.randrange(1, 999)}, {street}, {random.choice(CITIES)} {code}"


def remark(random: Random, row: int) -> str:
    """A salesperson's sentence with ordinary numbers in it."""
    region = random.choice(_REGIONS)
    value = {
        "phone": phone(region, random.choice(("e164", "digits", "national digits", "national")), random, row),
        "order": filled(random.choice(("000000", "00000000", "0000000000", "000000000000", "ORD-000000")), random),
        "invoice": filled(random.choice(("INV-2024-00000", "2024/0000", "0000000", "SI-00000000")), random),
        "amount": amount(random.choice(("{:.2f}", "{:,.2f}", "Rs {:,.0f}", "$ {:.0f}")), random, row),
        "day": moment(random.choice(("%d/%m/%Y", "%Y-%m-%d", "%d.%m.%y", "%d %b")), random, row),
        "tax": random.choice(COMPANY_NUMBERS).make(random),
        "tracking": filled(random.choice(("000000000000", "AA000000000AA", "1Z***0000000000000")), random),
    }
    return random.choice(
        (
            "Call {phone} after 6 pm, quote of {amount} sent on {day}",
            "Order {order} shipped, AWB {tracking}, invoice {invoice}",
            "New number {phone}. Old one not reachable. Deal worth {amount}",
            "ticket {order} closed, customer id {order} merged",
            "GST/VAT no. {tax} for the invoice {invoice}, alt mobile {phone}",
            "Payment of {amount} received on {day} against {invoice}, txn {tracking}",
            "Renewal {day}. Ref {order}. Contact on whatsapp {phone}",
            "{day}: visited the plant, {order} units, PO {invoice}",
        )
    ).format(**value)


def _phone_kinds() -> tuple[Kind, ...]:
    forms = ("digits", "national digits", "national", "international", "e164", "trunk", "prefix")
    return tuple(
        Kind(f"phone {region} {form}", partial(phone, region, form), ("Phone", "Mobile", "WhatsApp No"))
        for place, region in enumerate(_REGIONS)
        for form in (*forms[:2], forms[2 + place % 5])
    )


def _pattern_kinds() -> tuple[Kind, ...]:
    forms = {
        "order": ("000000", "0000000", "00000000", "000000000", "0000000000", "00000000000", "000000000000"),
        "long order": ("0000000000000", "00000000000000", "000000000000000", "0000000000000000", "0" * 20),
        "coded order": ("ORD-000000", "SO/2024/0000", "AA-00000", "AA000000", "A0000000", "AA0000000", "A00000000"),
        "grouped order": ("000-000-000", "000 000 000", "0000-0000-0000", "00-0000000", "000.000.000"),
        "sku": ("AAA-000-AA", "AA00AA0000", "AAA0000", "AAAA000000", "00AAA000", "*****-*****", "AAAAA0000A"),
    }
    names = {"sku": ("SKU", "Item Code", "Part No")}
    return tuple(
        Kind(f"{name} {form}", partial(pattern, form), names.get(name, ("Order No", "Invoice No", "Ticket ID")))
        for name, group in forms.items()
        for form in group
    )


KINDS: tuple[Kind, ...] = (
    *_phone_kinds(),
    *_pattern_kinds(),
    *(
        Kind(f"sequence {first}", partial(sequence, first, "{}"), ("Deal ID", "Record ID", "Lead Id"))
        for first in (1, 100_000, 7_450_000, 10_000_001, 123_456_000, 900_000_000, 1_000_000_000, 30_000_000_000)
    ),
    *(
        Kind(f"moment {form}", partial(moment, form), ("Created At", "Last Activity", "Close Date"))
        for form in (
            "%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%Y%m%d", "%d%m%Y", "%d%m%y", "%y%m%d", "%Y%m%d%H%M%S",
            "%Y-%m-%dT%H:%M:%SZ", "%d-%b-%Y", "%Y%m%d%H%M", "%H:%M:%S",
        )
    ),
    *(Kind(f"epoch {name}", partial(epoch, by), ("ts", "created_ts")) for name, by in (("s", 1), ("ms", 1000))),
    *(
        Kind(f"amount {form}", partial(amount, form), ("Amount", "Deal Size", "Annual Revenue"))
        for form in ("{:.2f}", "{:,.2f}", "{:.0f}", "$ {:,.2f}", "{:.0f}00")
    ),
    *(Kind(f"company number {one.name}", lambda random, _, one=one: one.make(random), one.names)  # type: ignore[misc]
      for one in COMPANY_NUMBERS),
    *(Kind(f"barcode {length}", partial(barcode, length), ("EAN", "Barcode", "UPC")) for length in (8, 12, 13, 14)),
    Kind("imei", partial(luhn_number, "35000000000000"), ("IMEI", "Device IMEI")),
    Kind("iccid", partial(luhn_number, "899100000000000000"), ("ICCID", "SIM No")),
    Kind("gift card", partial(luhn_number, "700000000000000"), ("Gift Card", "Loyalty No")),
    Kind("uuid", partial(pattern, "xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx"), ("External Id", "Session")),
    Kind("object id", partial(pattern, "xxxxxxxxxxxxxxxxxxxxxxxx"), ("_id", "Contact Id")),
    Kind("salesforce id", partial(pattern, "0010000000***AAA"), ("Account ID", "Id")),
    Kind("mac", partial(pattern, "xx:xx:xx:xx:xx:xx"), ("MAC",)),
    Kind("ip", lambda random, _: ".".join(str(random.randrange(1, 255)) for _ in range(4)), ("IP Address",)),
    Kind("vin", partial(pattern, "MA3***0A0*000000"), ("VIN", "Chassis No")),
    Kind("serial", partial(pattern, "AA0A0000000"), ("Serial No", "Asset Tag")),
    Kind("awb", partial(pattern, "000-00000000"), ("AWB", "Tracking No")),
    Kind("postal item", partial(pattern, "AA000000000IN"), ("Tracking No", "Consignment")),
    Kind("fedex", partial(pattern, "7700 0000 0000"), ("Tracking No", "Docket")),
    Kind("zip plus four", partial(pattern, "00000-0000"), ("ZIP", "Postal Code")),
    Kind("pin code", partial(pattern, "600000"), ("Pincode", "Postcode")),
    Kind("plate", partial(pattern, "MH00AA0000"), ("Vehicle No", "Plate")),
    Kind("pnr", partial(pattern, "******"), ("PNR", "Booking Ref")),
    Kind("version", partial(pattern, "0.00.000"), ("Version", "Firmware")),
    Kind("percent", percent, ("Probability", "Discount")),
    Kind("coordinates", coordinates, ("Location", "Geo")),
    Kind("address", address, ("Address", "Street")),
    Kind("remark", remark, ("Remarks", "Notes", "Last Conversation")),
    Kind("e-mail", lambda random, row: f"{filled('aaaaaa', random)}{row}@example.com", ("Email",)),
    Kind("url", lambda random, row: f"https://example.com/p/{filled('000000000', random)}?lead={row}", ("Website",)),
    Kind("word", lambda random, _: random.choice(string.ascii_uppercase) + filled("aaaaaaa", random), ("Name", "City")),
)  # fmt: skip
"""All kinds of ordinary values."""

_ROWS = 40
_SINGLE = 12
"""Values of a column that are judged as records of their own too."""


def columns() -> Iterator[tuple[str, str, list[str]]]:
    """Every kind under each of its names and those that say nothing: the kind's name, the field's, and its values."""
    for kind in KINDS:
        for name in (*kind.names, *NEUTRAL_NAMES):
            random = Random(kind.name + name)  # noqa: S311 - ordinary data, no secrets
            yield kind.name, name, [kind.make(random, row) for row in range(_ROWS)]


def cells() -> Iterator[cases.Case]:
    """The first values of every column as records of one field, all of them clean."""
    for kind, name, values in columns():
        for value in values[:_SINGLE]:
            yield cases.Case("ordinary cells", kind, {name: value}, ())
