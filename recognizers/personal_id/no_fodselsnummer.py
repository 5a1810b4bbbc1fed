"""Norwegian birth number (fødselsnummer), D-number and H-number: date, three digits, two mod 11 digits, 000000 00000.

Issued by Skatteetaten: the birth number to residents since 1964, the D-number (4 added to the first digit) to others.
Hospitals give help numbers: 4 added to the third digit (H-number), or 8 or 9 as the first and no date (FH-number).
All are looked for under the same names, as one field holds them all. Synthetic numbers for testing have 8 added to the
third digit. python-stdnum (no.fodselsnummer) takes all but those and FH-numbers for one, and asks for the century of
the three digits. Specification: https://www.skatteetaten.no (fødselsnummer, D-nummer), https://www.ehelse.no.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.weighted import weighted, weighted_sum
from sensitive_scan.recognizer import Recognizer

_has_second = weighted((5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1), 11)
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SHARED = ("fodselsnummer", "fodselsnr", "fnr", "fodsels nr", "personnummer", "personnr")
_SIBLINGS = ("fodselsdato", "kontonummer", "fornavn", "etternavn")
_CONFUSED = "a bank account of eleven digits, which has one check digit and no date."


def _is_dated(number: str, days: int, *months: int) -> bool:
    """Whether both check digits are right and a date is left when ``days`` and one of ``months`` are taken off."""
    if not _has_second(number) or weighted_sum(number, _FIRST) % 11:
        return False
    day, month, year = int(number[:2]) - days, int(number[2:4]), int(number[4:6])
    return any(is_date(year, month - more, day) for more in months)


def _is_fodselsnummer(number: str) -> bool:
    return _is_dated(number, 0, 0, 80)


def _is_d_number(number: str) -> bool:
    return _is_dated(number, 40, 0, 40, 80)


def _is_help_number(number: str) -> bool:
    if number[:1] in ("8", "9"):
        return _has_second(number) and weighted_sum(number, _FIRST) % 11 == 0 and number.count(number[0]) < 11
    return _is_dated(number, 0, 40)


recognizers = (
    Recognizer(
        entity="NO_FODSELSNUMMER",
        name="Norwegian birth number",
        # an Indian telephone number in these groups begins with 06 to 09
        pattern="(?:0[1-5]|[12][0-9]|3[01])(?:[01][0-9]|[89][0-9])[0-9]{2} [0-9]{5}",
        asked_pattern="[0-9]{11}|[0-9]{6}[ -][0-9]{5}",
        check=_is_fodselsnummer,
        padded_to=11,
        fields=(
            *("norsk fodselsnummer", *_SHARED, "fodselsnummer 11 siffer", "norwegian national id"),
            *("fodselsnummer ansatt", "norwegian birth number", "norwegian personal number"),
            *("personnummer 11 siffer", "norsk personnummer"),
        ),
        context=("fodt", "folkeregisteret", "skatteetaten", "nav kontor", "folkeregistrert"),
        siblings=_SIBLINGS,
        confused_with=_CONFUSED,
        lifespan="for life; issued since 1964; the first check digit will have more values from 2032 on",
        matches=("Fødselsnr 070851 84584", "født: 030487 95829", "fødselsnummer 07895280881"),
        rejects=("180781 42784", "fnr 00000000000", "fnr 61070313773"),
    ),
    Recognizer(
        entity="NO_D_NUMBER",
        name="Norwegian D-number",
        pattern="[4-7][0-9][01][0-9]{3} [0-9]{5}",
        asked_pattern="[4-7][0-9]{5}[ -]?[0-9]{5}",
        check=_is_d_number,
        fields=(
            *("d nummer", "dnummer", "d nr", "norwegian d number", "d number", "d nummer utlending"),
            *("midlertidig fodselsnummer", "d nummer ansatt", *_SHARED),
        ),
        context=("skattekort", "utenlandsk arbeidstaker", "skatteetaten", "folkeregisteret"),
        siblings=_SIBLINGS,
        confused_with=_CONFUSED,
        lifespan="until its holder becomes resident; it lapses after five years unless renewed",
        matches=("D-nummer 610703 13773", "d-nr 46025901053", "fnr: 61070313773"),
        rejects=("D-nummer 610703 13774", "D-nummer 03048795829", "d-nummer 44444444444"),
    ),
    Recognizer(
        entity="NO_H_NUMBER",
        name="Norwegian help number of the health service",
        asked_pattern="[0-389][0-9]{5}[ -]?[0-9]{5}",
        check=_is_help_number,
        fields=(
            *("hjelpenummer", "felles hjelpenummer", "fh nummer", "h nummer helse", "h nummer pasient"),
            *("norwegian help number", "hjelpenr", "nodnummer pasient", *_SHARED),
        ),
        context=("hjelpenummer", "helseforetak", "dips"),
        siblings=(*_SIBLINGS, "pasient"),
        confused_with=_CONFUSED,
        lifespan="one stay in hospital, or until the birth number is known",
        matches=("hjelpenummer 194381 59005", "felles hjelpenummer 97117777425", "fh-nummer 82154728062"),
        rejects=("hjelpenummer 194381 59006", "felles hjelpenummer 97117777426", "hjelpenummer 00000000000"),
    ),
)
