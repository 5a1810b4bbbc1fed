"""Medicare beneficiary identifier of the United States: eleven letters and digits in fixed places, 0AX0-AX0-AA00.

Issued by the Centers for Medicare & Medicaid Services; no S, L, O, I, B or Z, no check digit.
Specification: https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_A = "[AC-HJKMNP-RT-Y]"
_X = "[0-9AC-HJKMNP-RT-Y]"

recognizer = Recognizer(
    entity="US_MBI",
    name="Medicare beneficiary identifier",
    pattern=f"[1-9]{_A}{_X}[0-9]-?{_A}{_X}[0-9]-?{_A}{{2}}[0-9]{{2}}",
    asked_pattern=f"[1-9]{_A}{_X}[0-9] {_A}{_X}[0-9] {_A}{{2}}[0-9]{{2}}",
    fields=(
        *("mbi", "mbi number", "medicare number", "medicare id", "medicare beneficiary identifier", "medicare card"),
        *("medicare beneficiary id", "new medicare number", "medicare mbi", "mbi medicare", "us medicare number"),
    ),
    context=("medicare", "part a", "part b", "part d", "beneficiary", "supplement", "card"),
    siblings=("dob", "date of birth", "plan", "part a effective"),
    test_numbers=("1EG4TE5MK73", "1EG4TE5MK72"),
    confused_with="serial numbers of eleven characters; seven places are fixed to letters or digits.",
    lifespan="for life, a new one only after misuse; issued since 2018, the HICN before it ended in 2019",
    matches=("Part A card 1EG4-TE5-MK73", "7FK2PD9RN41"),
    rejects=("1SG4TE5MK73", "0EG4TE5MK73", "1EG4TE5MKA3"),
)
