"""Bank account number of an Indian bank: 9 to 18 digits of the bank's own choice, without a check digit.

Issued by each bank; written beside the branch's IFSC (four letters, a zero, six letters or digits), which makes the
pair stand out in any text.
Description: https://www.rbi.org.in/Scripts/FAQView.aspx?Id=60 (NEFT).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_IFSC = "[A-Z]{4}0[A-Z0-9]{6}"
_LABEL = "(?:IFSC|IFS)(?: ?CODE| ?NO)?"


def _is_account(value: str) -> bool:
    """Accept the bare number, or the number with its IFSC before or after it."""
    leading = len(value) - len(value.lstrip("0123456789"))
    if leading == len(value):
        number = value
    else:
        number = value[:leading] if leading >= 9 else value[len(value.rstrip("0123456789")) :]
    # an IFSC's own digits may touch the number in the compact form
    return is_digits(number) and 9 <= len(number) <= 24 and not is_repeated(number)


recognizer = Recognizer(
    entity="IN_BANK_ACCOUNT",
    name="Indian bank account number",
    pattern=(
        f"[0-9]{{9,18}}[ ,;:/|()-]{{1,3}}(?:{_LABEL}[ :.#-]{{0,3}})?{_IFSC}"
        f"|{_IFSC}[ ,;:/|()-]{{1,3}}(?:A/?C|ACC|ACCT|ACCOUNT)?(?: ?(?:NO|NUMBER))?[ :.#-]{{0,3}}[0-9]{{9,18}}"
    ),
    prefilter="[^0-9A-Za-z][A-Z]{4}0[A-Z0-9]{6}[^0-9A-Za-z]",
    asked_pattern="[0-9]{9,18}|[0-9]{3,6}(?:[ -][0-9]{3,6}){2,5}",
    check=_is_account,
    fields=(
        *("indian bank account", "bank account number", "bank acct", "bank a c"),
        *("bank ac", "bnk a c", "bnk acc", "bnk acct", "beneficiary account", "beneficiary a c", "bene acc"),
        *("sal acct", "salary account", "savings account", "sb account", "sb a c", "current account no"),
        *("refund account", "payout account", "account number bank", "ifsc account", "bank khata", "khata number"),
        *("khata sankhya", "jan dhan account", "ppf account", "post office savings account"),
        *("sukanya account", "nre account", "nro account", "od account number", "bank account ifsc", "nach account"),
        *("emandate account", "बैंक खाता", "बैंक खाता संख्या", "बैंक खाता नंबर", "खाता संख्या", "खाता नंबर"),
        *("खाता क्रमांक", "बँक खाते क्रमांक", "बँक खाते", "வங்கி கணக்கு", "வங்கி கணக்கு எண்", "கணக்கு எண்"),
        *("బ్యాంకు ఖాతా", "బ్యాంక్ ఖాతా", "బ్యాంకు ఖాతా సంఖ్య", "ఖాతా నంబర్", "ಬ್ಯಾಂಕ್ ಖಾತೆ", "ಬ್ಯಾಂಕ್ ಖಾತೆ ಸಂಖ್ಯೆ"),
        *("ಖಾತೆ ಸಂಖ್ಯೆ", "ব্যাংক অ্যাকাউন্ট", "ব্যাঙ্ক অ্যাকাউন্ট", "ব্যাঙ্ক অ্যাকাউন্ট নম্বর", "ബാങ്ക് അക്കൗണ്ട്"),
        *("ബാങ്ക് അക്കൗണ്ട് നമ്പർ", "બેંક ખાતું", "બેંક ખાતા નંબર", "ખાતા નંબર", "ਬੈਂਕ ਖਾਤਾ", "ਖਾਤਾ ਨੰਬਰ"),
        *("ବ୍ୟାଙ୍କ ଖାତା", "ବ୍ୟାଙ୍କ ଆକାଉଣ୍ଟ", "بینک اکاؤنٹ نمبر", "کھاتہ نمبر"),
    ),
    context=(
        *("account", "a c", "ac", "acc", "acct", "khata", "ifsc", "neft", "rtgs", "imps", "disbursal", "passbook"),
        *("sbi", "hdfc", "icici", "kotak", "axis bank", "pnb", "canara", "bob", "union bank", "idfc", "indusind"),
        *("yes bank", "federal bank", "idbi", "uco", "indian bank", "bandhan", "cancelled cheque", "refund"),
    ),
    siblings=("ifsc", "ifsc code", "ifs code", "bank name", "branch", "bank branch", "micr", "upi", "account holder"),
    confused_with="mobiles, order and consignment numbers of the same length; an IFSC or a bank's name beside it.",
    lifespan="as long as the account; a merger of banks leaves the number and changes the IFSC",
    matches=(
        "salary a/c 40281975306142 HDFC0001234",
        "SBI acc 39174628501 ifsc SBIN0001234",
        "PUNB0123400 / 27406183952",
        "khata 3861-7042-955",
    ),
    rejects=("a/c 000000000000", "ifsc SBIN0001234 only", "account 12345", "a/c XXXXXXXX6142"),
)
