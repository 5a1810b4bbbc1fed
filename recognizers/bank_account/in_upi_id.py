"""UPI virtual payment address: a name, ``@`` and the handle of a bank or payment app, without a domain's dot.

Issued by the apps under handles that the National Payments Corporation of India lists; money sent to it arrives in
the person's bank account. The handles: https://www.npci.org.in/what-we-do/upi/3rd-party-apps.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_LISTED = """
abfspay airtel airtelpaymentsbank allbank amazonpay andb apl aubank aubl ausfb axb axis axisb axisbank axisgo axl
bandhan barodampay boi bpunity canarabank cboi centralbank citi cnrb corporation dbs dcb dhanlaxmi dlb eazypay equitas
esaf ezeepay fam famapp fbl federal finobank fkaxis freecharge goaxb goicici hdfcbank hdfcbankjd hsbc ibl icici idbi
idfcbank idfcfirst idfcnetc ikwik imobile indbank indianbank indus indusind iob ippb jio jkb jupiteraxis
karurvysyabank kbl kotak kotak811 kotakkbl kphdfc kvb kvbank lime mahabank mahb mbk naviaxis nsdl nsdlpay obc okaxis
okhdfcbank okicici oksbi paytm payzapp pingpay pnb pockets postbank psb ptaxis pthdfc ptsbi ptyes rapl rbl rmhdfcbank
rmrbl sbi sbipay sc scb shriramhdfcbank sib slice sliceaxis southindianbank superyes tapicici timecosmos timepay tmb
ubi uboi uco ujjivan unionbank unionbankofindia upi utkarsh waaxis wahdfcbank waicici wasbi yapl ybl ybls yesbank
yesbankltd yescred yescurie yesfam yesg yespop yestp zoicici
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
    fields=(
        *("upi", "upi id", "upi address", "upi handle", "vpa", "virtual payment address", "gpay id", "phonepe id"),
        *("google pay id", "bhim id", "bhim upi id", "paytm upi", "paytm upi id", "upi vpa", "vpa id", "refund upi"),
        *("payout upi", "payee vpa", "upi number id", "यूपीआई", "यूपीआई आईडी", "यूपीआय आयडी", "யுபிஐ ஐடி", "யுபிஐ"),
        *("యూపీఐ ఐడి", "యూపీఐ", "ಯುಪಿಐ ಐಡಿ", "ಯುಪಿಐ", "ইউপিআই আইডি", "യുപിഐ ഐഡി", "યુપીઆઈ આઈડી", "ਯੂਪੀਆਈ ਆਈਡੀ"),
        *("ୟୁପିଆଇ ଆଇଡି", "یو پی آئی آئی ڈی"),
    ),
    context=("upi", "vpa", "gpay", "google pay", "phonepe", "paytm", "bhim", "refund"),
    siblings=("bank account", "ifsc", "bank name", "account number"),
    confused_with="an e-mail address at a bank's domain, which goes on with a dot and a top-level domain.",
    lifespan="until its holder gives it up; issued since August 2016",
    matches=("refund to 5550109988@ybl pls", "VPA: r.kumar-88@okhdfcbank", "UPI asha@oksbi."),
    rejects=("asha@paytm.com", "ravi@sbi.co.in", "info@icici-bank.example", "meet @upi desk"),
)
