"""Passport numbers by country: one row each, its form as on the data page and in the machine-readable zone.

Forms: PRADO register of the Council of the EU (https://www.consilium.europa.eu/prado) and the issuing authorities. To
add a country, add a row. None has a check digit outside the machine-readable zone, so a field or a word must ask.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

# country, adjective or name, form of the number, examples; words that ask are made of the two names
_ROWS = (
    ("IN", "India", "indian", r"[A-PR-WYZ][0-9]{2} ?[0-9]{5}", ("A1234567", "K48 20917")),
    ("US", "USA", "us", r"[A-Z][0-9]{8}|[0-9]{9}", ("A12345678", "340020013")),
    ("GB", "United Kingdom", "uk", r"[0-9]{9}", ("123431843", "925665416")),
    ("CA", "Canada", "canadian", r"[A-Z]{2}[0-9]{6}|[A-Z][0-9]{6}[A-Z]{2}", ("GA302922", "P123456AA")),
    ("AU", "Australia", "australian", r"[A-Z]{1,2}[0-9]{7}", ("N1234567", "PA0940443")),
    ("NZ", "New Zealand", "new zealand", r"[A-Z]{1,2}[0-9]{6}", ("LA123456", "EA012345")),
    ("DE", "Germany", "german", r"[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8}[0-9]?", ("C01X00T47", "CH1234567")),
    ("FR", "France", "french", r"[0-9]{2}[A-Z]{2}[0-9]{5}", ("12AB34567", "17FV12345")),
    ("ES", "Spain", "spanish", r"[A-Z]{2,3}[0-9]{6}[A-Z]?", ("PAA123456", "XDA301245")),
    ("IT", "Italy", "italian", r"[A-Z]{2}[0-9]{7}", ("YA1234567", "AA0012345")),
    ("PT", "Portugal", "portuguese", r"[A-Z]{1,2}[0-9]{6}", ("N123456", "CA123456")),
    ("NL", "Netherlands", "dutch", r"[A-NP-Z]{2}[A-NP-Z0-9]{6}[0-9]", ("SPECI2014", "NKD765729")),
    ("BE", "Belgium", "belgian", r"[A-Z]{2}[0-9]{6}", ("EH123456", "GB123456")),
    ("AT", "Austria", "austrian", r"[A-Z]{1,2} ?[0-9]{7}", ("P1234567", "U1234567")),
    ("CH", "Switzerland", "swiss", r"[A-Z][0-9][0-9A-Z][0-9]{5}", ("X1234567", "S0A12345")),
    ("IE", "Ireland", "irish", r"[A-Z]{1,2}[0-9]{7}", ("PK9713263", "P1234567")),
    ("PL", "Poland", "polish", r"[A-Z]{2} ?[0-9]{7}", ("ZS0000177", "EB1234567")),
    ("SE", "Sweden", "swedish", r"[A-Z]{2}[0-9]{6}|[0-9]{8}", ("AA123456", "59000002")),
    ("CN", "China", "chinese", r"[EGDSP][A-Z0-9][0-9]{7}", ("E12345678", "G28233515")),
    ("JP", "Japan", "japanese", r"[A-Z]{2}[0-9]{7}", ("TH1234567", "MU0123456")),
    ("KR", "Korea", "korean", r"[MSROD][0-9]{3}[A-Z0-9][0-9]{4}", ("M123A4567", "M70689098")),
    ("SG", "Singapore", "singapore", r"[EK][0-9]{7}[A-Z]", ("E1234567N", "K1234567E")),
    ("MY", "Malaysia", "malaysian", r"[AHK][0-9]{8}", ("A12345678", "H23456789")),
    ("BR", "Brazil", "brazilian", r"[A-Z]{2}[0-9]{6}", ("FD123456", "YA123456")),
    ("MX", "Mexico", "mexican", r"[A-Z][0-9]{8}|[A-Z]{2}[0-9]{7}", ("G12345678", "G01234567")),
    ("ZA", "South Africa", "south african", r"[ADM][0-9]{8}", ("A00012345", "M00012345")),
    ("AE", "Emirates", "uae", r"[A-Z0-9]{2}[0-9]{7}", ("AB1234567", "N12345678")),
    ("SA", "Saudi Arabia", "saudi", r"[A-Z][0-9]{6,8}", ("A94344188", "V123456")),
    ("PK", "Pakistan", "pakistani", r"[A-Z]{2}[0-9]{7}", ("AB1234567", "CX9081231")),
    ("BD", "Bangladesh", "bangladeshi", r"[A-Z]{1,2}[0-9]{7,8}", ("BX0123456", "A01234567")),
    ("RU", "Russia", "russian", r"[0-9]{2} ?[0-9]{7}|[0-9]{2} ?[0-9]{2} ?[0-9]{6}", ("53 0012345", "4510 123456")),
    ("TR", "Turkey", "turkish", r"[A-Z][0-9]{8}", ("U12345678", "S01234567")),
    ("ID", "Indonesia", "indonesian", r"[A-EX][0-9]{7}", ("A1234567", "C7654321")),
    ("PH", "Philippines", "philippine", r"[A-Z]{1,2}[0-9]{7}[A-Z]?", ("P1234567A", "EC1234567")),
    ("VN", "Vietnam", "vietnamese", r"[A-Z][0-9]{7,8}", ("B1234567", "C01234567")),
    ("NG", "Nigeria", "nigerian", r"[AB][0-9]{8}", ("A01234567", "B50312345")),
)


def _words(name: str, adjective: str) -> tuple[str, ...]:
    """Field names that ask for this country's passport; a bare ``passport`` is asked for by the generic one."""
    return tuple(phrase for who in (name.lower(), adjective) for phrase in (f"{who} passport", f"passport {who}"))


recognizers = tuple(
    Recognizer(
        entity=f"{country}_PASSPORT",
        name=f"passport number ({name})",
        asked_pattern=form,
        fields=_words(name, adjective),
        siblings=("nationality", "passport expiry", "visa", "date of birth"),
        confused_with=(
            "SKUs and references of the same form, so that a field or word must name the country's passport"
        ),
        matches=examples,
        rejects=("passport", "123"),
    )
    for country, name, adjective, form, examples in _ROWS
)
