"""Dutch foreigner's number (V-nummer), ten digits, and number of the residence document, nine characters.

The first is given by the immigration chain (BVV) since 2003 and stays with the person; the document of the IND has a
letter (V since October 2019), then digits and letters without 0 and O, in the refugee's passport III-V123AL568. No
check digit is published. Specification: https://ind.nl (V-nummer), https://www.rvig.nl (nummering verblijfsdocument).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in, serial
from sensitive_scan.recognizer import Recognizer

_SIBLINGS = ("nationaliteit", "geboortedatum", "verblijfsvergunning geldig tot", "bsn", "geboorteland")


def _is_document(value: str) -> bool:
    digits = digits_in(value)
    return len(digits) >= 4 and not is_repeated(digits) and not is_counting(digits)


recognizers = (
    Recognizer(
        entity="NL_V_NUMBER",
        name="Dutch foreigner's number (V-nummer)",
        asked_pattern="[0-9]{10}|[0-9]{3}[ .][0-9]{3}[ .][0-9]{4}",
        check=serial(10),
        fields=(
            *("vreemdelingennummer", "v nummer ind", "vnummer", "v nummer", "ind v nummer", "ind nummer"),
            *("v number ind", "vreemdelingen nummer", "dutch v number", "ind v number", "v nr vreemdeling"),
        ),
        context=("immigratie en naturalisatiedienst", "vreemdelingennummer", "verblijfsvergunning"),
        siblings=_SIBLINGS,
        confused_with="phone numbers of ten digits; only a word for it asks.",
        lifespan="for life; given since June 2003",
        matches=("vreemdelingennummer 1827364509", "IND V-nummer: 0938271645"),
        rejects=("vreemdelingennummer 0000000000", "V-nummer volgt", "V-nummer 18273"),
    ),
    Recognizer(
        entity="NL_RESIDENCE_PERMIT",
        name="Dutch residence document number",
        asked_pattern="(?:[IV]{1,3} ?- ?)?[A-NP-Z][0-9A-NP-Z]{7}[0-9]",
        check=_is_document,
        fields=(
            *("verblijfsdocument", "verblijfsdocumentnummer", "nummer verblijfsdocument", "documentnummer verblijf"),
            *("verblijfspas", "verblijfsvergunning", "verblijfsvergunning nummer", "verblijfskaart nl"),
            *("dutch residence permit", "documentnummer verblijfsdocument", "w document", "vreemdelingendocument"),
        ),
        context=("verblijfsdocument", "verblijfsvergunning", "tewerkstellingsvergunning"),
        siblings=_SIBLINGS,
        confused_with="article codes of nine characters; only a word for the permit asks.",
        lifespan="one to ten years, a new document has a new number; begins with V since October 2019",
        matches=("verblijfsdocument V48B27316", "verblijfsdocument nr. III-V827KL364"),
        rejects=("verblijfsdocument aangevraagd", "verblijfsdocument V00000000", "verblijfsdocument V482"),
    ),
)
