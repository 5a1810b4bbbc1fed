"""Dutch citizen service number (BSN, formerly sofi): nine digits, weighted sum by 11 with -1 for the last digit.

Issued by the municipalities; a leading 0 may be left out. The VAT number of a sole trader held it until 2020.
Specification: https://www.rvig.nl/bsn (elfproef).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_passes_eleven = weighted((9, 8, 7, 6, 5, 4, 3, 2, -1), 11)


def _is_bsn(number: str) -> bool:
    return is_digits(number, 8, 9) and not is_repeated(number) and _passes_eleven(number.zfill(9))


recognizer = Recognizer(
    entity="NL_BSN",
    name="Dutch citizen service number (BSN)",
    asked_pattern=r"[0-9]{8,9}|[0-9]{3}[ .][0-9]{3}[ .][0-9]{3}|[0-9]{4}[ .][0-9]{2}[ .][0-9]{3}",
    check=_is_bsn,
    padded_to=9,
    fields=(
        *("bsn", "bsn nr", "bsn nummer", "burgerservicenummer", "sofi", "sofinummer", "sofi nummer", "bsn klant"),
        *("burger service nummer", "bsn number", "sofi nr", "bsn werknemer", "bsn partner", "bsn kind"),
        *("citizen service number", "sociaal fiscaal nummer", "bsn sofi", "dutch bsn", "bsn patient", "bsnnummer"),
    ),
    context=("bsn", "sofi", "burgerservice", "belastingdienst", "uwv"),
    siblings=("geboortedatum", "paspoort", "identiteitskaart"),
    test_numbers=("111222333", "123456782", "999990019"),
    confused_with="a company's RSIN, phone and KvK numbers; only a word for it asks.",
    lifespan="for life; issued since 1985 as sofi-nummer, as BSN since November 2007",
    matches=("BSN 522288753", "sofi: 8229.22.496"),
    rejects=("BSN 618144943", "bsn 000000000"),
)
