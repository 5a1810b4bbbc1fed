"""UPI virtual payment address: a name, ``@`` and the handle of a bank or payment app, without a domain's dot.

Issued by the apps under handles that the National Payments Corporation of India lists; money sent to it arrives in
the person's bank account. The handles: https://www.npci.org.in/what-we-do/upi/3rd-party-apps.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_LISTED = """
abfspay airtel airtelpaymentsbank allbank amazonpay andb apl aubank ausfb axis axisb axisbank axisgo axl bandhan
barodampay boi canarabank cboi centralbank citi cnrb corporation dbs dcb dlb eazypay equitas ezeepay fam famapp
fbl federal freecharge goaxb hdfcbank hsbc ibl icici idbi idfcbank idfcfirst idfcnetc ikwik imobile indbank
indianbank indus indusind iob ippb jio jupiteraxis kbl kotak kotak811 kvb kvbank lime mahb mbk naviaxis nsdl
nsdlpay obc okaxis okhdfcbank okicici oksbi paytm payzapp pingpay pnb pockets postbank psb ptaxis pthdfc ptsbi
ptyes rapl rbl sbi sc scb sib slice southindianbank superyes tapicici timecosmos tmb ubi uboi uco unionbank
unionbankofindia upi waaxis wahdfcbank waicici wasbi yapl ybl ybls yesbank yesbankltd yescred
"""
_HANDLES = frozenset(_LISTED.split())


def _is_address(value: str) -> bool:
    """Accept a known handle only; the pattern takes a domain's rest along, so that an e-mail address fails here."""
    name, _, handle = value.rpartition("@")
    return len(name) > 1 and handle.lower() in _HANDLES


recognizer = Recognizer(
    entity="IN_UPI_ID",
    name="UPI payment address",
    pattern=f"[A-Z0-9][A-Z0-9._-]{{1,48}}@(?:{'|'.join(sorted(_HANDLES))})(?:[._-][A-Z0-9]{{1,24}}){{0,4}}",
    prefilter=f"@(?:{'|'.join(sorted(_HANDLES))})[^A-Z0-9]",
    check=_is_address,
    fields=("upi", "upi id", "upi address", "upi handle", "vpa", "virtual payment address", "gpay id", "phonepe id"),
    context=("upi", "vpa", "gpay", "google pay", "phonepe", "paytm", "bhim", "refund"),
    siblings=("bank account", "ifsc", "bank name", "account number"),
    confused_with="an e-mail address at a bank's domain, which goes on with a dot and a top-level domain.",
    matches=("refund to 5550109988@ybl pls", "VPA: r.kumar-88@okhdfcbank", "UPI asha@oksbi."),
    rejects=("asha@paytm.com", "ravi@sbi.co.in", "info@icici-bank.example", "meet @upi desk"),
)
