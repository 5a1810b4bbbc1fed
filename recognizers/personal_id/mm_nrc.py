"""Myanmar identity card number (NRC): region, township, kind of citizen and six digits, 12/OUKAMA(N)123456.

Issued by the Ministry of Immigration since 1982, written in Burmese (၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆) or in Latin letters of many
spellings; regions 1 to 14; kinds: N or NAING, E, P, T, TH, S, F. No check digit.
Description: https://en.wikipedia.org/wiki/National_registration_card_(Myanmar).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_LATIN = r"[0-9]{1,2} ?/ ?[A-Z]{3,14} ?\((?:N|NAING|C|E|EI|P|PYU|T|TH|THA|S|F)\) ?[0-9]{6}"


def _is_nrc(value: str) -> bool:
    # the slash is not in the compact form, so that one digit or two come before the township's letters
    region = value[:2] if is_digits(value[:2]) else value[:1]
    number = value[-6:]
    return is_digits(region) and 1 <= int(region) <= 14 and is_digits(number, 6) and not is_repeated(number)


recognizer = Recognizer(
    entity="MM_NRC",
    name="Myanmar identity card number (NRC)",
    pattern=_LATIN,
    asked_pattern=r"[0-9]{1,2} ?/ ?[က-ဿ]{2,24} ?\([က-ဿ]{2,12}\) ?[0-9]{6}|[0-9]{1,2}/[A-Z]{3,14}[ /-]?N?[ /-]?[0-9]{6}",
    check=_is_nrc,
    fields=(
        *("myanmar nrc", "nrc number", "nrc myanmar", "nrc card", "nrc id"),
        *("burmese nrc", "myanmar id", "national registration card myanmar", "national registration card"),
        *("myanmar national id", "မှတ်ပုံတင်", "မှတ်ပုံတင်အမှတ်", "နိုင်ငံသားစိစစ်ရေးကတ်"),
        *("နိုင်ငံသားစိစစ်ရေးကတ်ပြားအမှတ်", "မှတ်ပုံတင် အမှတ်", "နိုင်ငံသားကတ်"),
    ),
    context=("nrc", "myanmar", "နိုင်", "မှတ်ပုံတင်"),
    siblings=("father name", "dob", "date of birth", "township", "အဖအမည်", "မွေးနေ့"),
    confused_with="Zambian cards, also called NRC, which are digits alone; region and township tell them apart.",
    lifespan="for life, the card renewed at 18, 30 and 45; issued since 1982",
    matches=(
        *("NRC 12/OUKAMA(N)048271", "9/MaKaNa (NAING) 148271", "မှတ်ပုံတင်အမှတ် ၁၂/ဥကမ(နိုင်)၁၄၈၂၇၁"),
        "nrc no 5/MAYANA-N-248271",
    ),
    rejects=("15/OUKAMA(N)048271", "12/OUKAMA(N)000000", "NRC 482716/35/1"),
)
