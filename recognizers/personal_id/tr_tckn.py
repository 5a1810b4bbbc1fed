"""Turkish identification number (T.C. kimlik): eleven digits, the first not 0, two check digits.

Issued by the population registry (NVI). Specification: https://www.nvi.gov.tr.
"""

from __future__ import annotations

from sensitive_scan.check.turkish import passes_kimlik
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="TR_TCKN",
    name="Turkish identification number",
    asked_pattern="[1-9][0-9]{10}|[1-9][0-9]{2} [0-9]{3} [0-9]{3} [0-9]{2}",
    check=passes_kimlik,
    fields=(
        *("tc kimlik", "t c kimlik", "tc kimlik no", "tckn", "tc kimlik numarasi", "kimlik no", "kimlik numarasi"),
        *("tc no", "tckimlikno", "tckimlik", "kimlik", "vatandaslik no", "t c no", "tc kimlik numaraniz"),
        *("vatandaslik numarasi", "turkish id number", "turkish identification number", "turk kimlik no"),
    ),
    context=("tc", "kimlik", "nufus", "vatandas"),
    siblings=("dogum tarihi", "anne adi", "baba adi"),
    test_numbers=("10000000146",),
    confused_with="mobiles with a leading zero and tax numbers of ten digits; two check digits tell them apart.",
    lifespan="for life; given since 2000",
    matches=("T.C. Kimlik 15052132784", "tckn 35078741050"),
    rejects=("TCKN 72030069788", "tckn 05351234567"),
)
