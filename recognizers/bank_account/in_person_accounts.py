"""Accounts of persons in India beside the bank account: loans and mutual fund folios.

Issued by lenders and by the registrars of the asset management companies (https://www.amfiindia.com) in forms of
their own, without common check digits, so that only a name asks. A lender's own "loan no" is its business and
allowed; the account into which a person pays is not.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_account(value: str) -> bool:
    digits = digits_in(value)
    return 5 <= len(digits) <= 20 and not is_repeated(digits) and not is_counting(digits)


recognizers = (
    Recognizer(
        entity="IN_LOAN_ACCOUNT",
        name="Indian loan account number",
        asked_pattern="[A-Z]{0,6}[/-]?[0-9]{6,18}(?:[/-][0-9]{1,4})?|[0-9]{3,6}(?:[ -][0-9]{3,6}){1,4}",
        check=_is_account,
        fields=(
            *("loan account number", "loan a c no", "loan acc no"),
            *("home loan account", "personal loan account", "gold loan account", "vehicle loan account"),
            *("car loan account", "lan loan account", "loan acct number", "kisan credit card account", "kcc account"),
            *("education loan account", "emi account number", "ऋण खाता", "ऋण खाता संख्या", "लोन खाता नंबर"),
            *("लोन अकाउंट नंबर", "कर्ज खाते क्रमांक", "கடன் கணக்கு எண்", "రుణ ఖాతా సంఖ్య", "ಸಾಲದ ಖಾತೆ ಸಂಖ್ಯೆ"),
            *("ঋণ অ্যাকাউন্ট নম্বর", "വായ്പ അക്കൗണ്ട് നമ്പർ", "લોન ખાતા નંબર"),
        ),
        context=("nbfc", "foreclosure letter", "emi bounce", "bajaj finserv", "muthoot", "manappuram"),
        siblings=("lender", "emi", "emi amount", "loan amount", "borrower", "pan", "aadhaar", "ifsc", "sanction date"),
        confused_with="applications and orders; the name must speak of the loan's account.",
        lifespan="as long as the loan",
        matches=("loan account 48271635914", "Loan A/C no: PHR048271635914", "home loan account 6048-2716-3591"),
        rejects=("loan account 000000000", "loan account pending", "loan account 12"),
    ),
    Recognizer(
        entity="IN_MUTUAL_FUND_FOLIO",
        name="Indian mutual fund folio number",
        asked_pattern="[0-9]{5,15}(?: ?/ ?[0-9]{1,3})?|[0-9]{3,6}-[0-9]{4,8}(?:/[0-9]{1,3})?",
        check=_is_account,
        fields=(
            *("mutual fund folio", "mf folio", "folio number mutual fund"),
            *("folio no mf", "amc folio", "sip folio", "folio number sip", "fund folio number", "cams folio"),
            *("kfintech folio", "investor folio", "म्यूचुअल फंड फोलियो"),
            *("म्यूचुअल फंड फोलियो नंबर", "फोलियो संख्या निवेशक", "மியூச்சுவல் ஃபண்ட் ஃபோலியோ"),
            *("మ్యూచువల్ ఫండ్ ఫోలియో", "ಮ್ಯೂಚುವಲ್ ಫಂಡ್ ಫೋಲಿಯೊ"),
        ),
        context=("mutual fund", "amfi", "kfintech"),
        siblings=("scheme", "amc", "pan", "units", "nav", "sip amount", "nominee", "investor name"),
        confused_with="a hotel's or an invoice's folio; the name must speak of a fund.",
        lifespan="as long as units are held",
        matches=("mutual fund folio 4827163591/04", "MF folio no 104827163", "AMC folio: 499-1048271/12"),
        rejects=("mf folio 0000000", "mf folio pending", "mf folio 12"),
    ),
)
