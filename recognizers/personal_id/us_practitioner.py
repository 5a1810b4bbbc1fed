"""Numbers of practitioners in the United States: NPI of a person, DEA registration, state medical licence.

NPI: ten digits from 1 or 2, with 80840 before them a Luhn number; organisations have them too and the register is open,
so that only a name of a person asks, and the Luhn digit confirms rather than decides: a check would prove the ordinary
NPI columns of a clinic by their values alone. DEA registration: two letters (type of registrant, first letter of the
name or 9) and seven digits, the last one the sum of the first, third and fifth and twice the others, by ten. Licences:
each state's own form, no check digit. Specifications: https://www.cms.gov (NPI check digit calculation),
https://www.deadiversion.usdoj.gov, https://www.fsmb.org.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_PERSONS = ("physician", "provider", "individual", "doctor", "rendering", "prescriber", "practitioner", "attending")
_MORE_PERSONS = ("referring", "ordering", "therapist", "dentist", "nurse", "pcp", "rendering provider", "surgeon")


def _is_npi(number: str) -> bool:
    return is_digits(number, 10) and number[0] in "12" and not is_repeated(number[1:])


def _has_npi_digit(number: str) -> bool:
    return luhn("80840" + number)


def _is_dea(value: str) -> bool:
    number = value[2:]
    if not is_digits(number, 7) or is_repeated(number):
        return False
    odd, even = sum(map(int, number[0:6:2])), sum(map(int, number[1:6:2]))
    return (odd + 2 * even) % 10 == int(number[6])


recognizers = (
    Recognizer(
        entity="US_NPI",
        name="national provider identifier of a person",
        asked_pattern="[12][0-9]{9}",
        check=_is_npi,
        confirm=_has_npi_digit,
        fields=(
            *(f"{who} npi" for who in (*_PERSONS, *_MORE_PERSONS)),
            *(f"npi {who}" for who in _PERSONS),
            *("npi type 1", "type 1 npi", "national provider identifier individual"),
        ),
        context=("nppes", "taxonomy code"),
        siblings=("dea", "dea number", "specialty", "credentials", "upin", "medical license", "provider name"),
        confused_with="the NPI of a clinic, which is open to all, and phones; only a name of a person asks.",
        lifespan="for life; issued since 2006",
        matches=("physician NPI 1234567893", "rendering provider npi: 1447268115"),
        rejects=("physician npi 3234567893", "doctor npi 1111111111", "doctor npi pending"),
    ),
    Recognizer(
        entity="US_DEA",
        name="DEA registration number",
        asked_pattern="[ABCDEFGHJKLMPRSTUX][A-Z9][ -]?[0-9]{7}",
        check=_is_dea,
        fields=(
            *("dea number", "dea", "dea registration", "dea registration number", "dea license", "dea lic", "dea id"),
            *("physician dea", "prescriber dea", "provider dea", "dea certificate", "doctor dea", "dea reg"),
        ),
        context=("drug enforcement administration", "controlled substance registration"),
        siblings=("npi", "medical license", "license number", "prescriber", "provider name", "schedule"),
        confused_with="passports and articles of two letters and seven digits, one in ten of which passes.",
        lifespan="as long as the registration, renewed every three years; X for buprenorphine was withdrawn in 2023",
        matches=("DEA BJ4829175", "dea no: FS-7162530", "prescriber dea MT3048279"),
        rejects=("DEA BJ4829176", "DEA AB0000000", "dea QJ4829175", "DEA agent 4829176"),
    ),
    Recognizer(
        entity="US_MEDICAL_LICENSE",
        name="licence number of a US health professional",
        asked_pattern=("[A-Z]{0,4}[.-]?[0-9]{3,10}(?:[.-][0-9]{2,7})?(?:[ -]?[A-Z]{1,2})?|[0-9]{2}[A-Z]{2}[0-9]{8}"),
        check=serial(*range(4, 13)),
        fields=(
            *("medical license number", "medical license", "state medical license", "medical lic", "med lic number"),
            *("physician license", "physician license number", "doctor license number", "nursing license"),
            *("rn license", "nurse license number", "dental license number", "pharmacist license"),
            *("therapist license number", "medical board license", "lpn license", "np license number"),
            *("pa license number", "chiropractor license"),
        ),
        siblings=("npi", "dea", "license state", "credentials", "specialty", "license expiration", "board certified"),
        confused_with="driving licences and software keys; only a name of the profession asks.",
        lifespan="as long as the licence, renewed every one to three years",
        matches=("medical license number A48271", "nursing license RN482716", "IL medical license 036.148271"),
        rejects=("medical license number 00000", "medical license pending", "medical license 12345"),
    ),
)
