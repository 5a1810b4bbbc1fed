"""Payment card number (PAN) of any brand: 12 to 19 digits that begin with a known issuer's prefix and pass Luhn.

Issued by banks under the prefixes that ISO/IEC 7812 registers. Written bare or in the groups of the card's face
(4-4-4-4, 4-6-5 for American Express, 4-6-4 for Diners Club, 4-4-4-4-3).
Specification: https://www.iso.org/standard/70484.html and the prefix tables of the brands.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer

_LENGTHS: dict[str, range | tuple[int, ...]] = {
    "4": (13, 16, 19),  # Visa, and the Elo, Dankort and mada cards inside its range
    **dict.fromkeys(("51", "52", "53", "54", "55"), (16,)),  # Mastercard
    **{str(prefix): (16,) for prefix in range(2221, 2721)},  # Mastercard, second series
    **dict.fromkeys(("34", "37"), (15,)),  # American Express
    **dict.fromkeys(("6011", "644", "645", "646", "647", "648", "649", "65"), (16, 19)),  # Discover, RuPay, Elo, Verve
    **{str(prefix): (14,) for prefix in range(300, 306)},  # Diners Club
    **dict.fromkeys(("3095", "36", "38", "39"), (14,)),  # Diners Club
    **{str(prefix): range(16, 20) for prefix in range(3528, 3590)},  # JCB
    "35": (16,),  # JCB and RuPay around the range above
    **dict.fromkeys(("1800", "2131"), (15,)),  # JCB, first series
    **dict.fromkeys(("62", "81"), range(16, 20)),  # UnionPay, RuPay
    **dict.fromkeys(("5018", "5020", "5038", "5893", "6304"), range(12, 20)),  # Maestro
    **dict.fromkeys(("6759", "6761", "6762", "6763"), range(12, 20)),  # Maestro
    **dict.fromkeys(("508", "60", "82"), (16,)),  # RuPay, Hipercard
    **{str(prefix): range(16, 20) for prefix in range(2200, 2205)},  # Mir
    **dict.fromkeys(("5019", "5066", "5067", "509", "627780", "636297", "636368"), (16,)),  # Dankort, Elo
    **dict.fromkeys(("5060", "5061", "5078", "5079"), (16, 18, 19)),  # Verve
    **dict.fromkeys(("9792", "9704"), (16, 19)),  # Troy, Napas
}
_PREFIX_LENGTHS = (6, 4, 3, 2, 1)

_FOUR = (
    "(?:4[0-9]{3}|5[1-5][0-9]{2}|2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720|20[0-4])|3[05689][0-9]{2}"
    "|50[1-9][0-9]|5893|6[0-9]{3}|8[12][0-9]{2}|9792|9704)"
)
_GROUPED = "|".join(f"(?:{gap}[0-9]{{4}}){{3}}(?:{gap}[0-9]{{3}})?" for gap in ("[ ]{1,3}", "-", r"\.", " - "))
_AMEX = "|".join(
    f"{gap}[0-9]{{6}}{gap}[0-9]{{5}}|{gap}[0-9]{{4}}{gap}[0-9]{{4}}{gap}[0-9]{{3}}" for gap in ("[ ]{1,3}", "-", r"\.")
)
_DINERS = "|".join(f"{gap}[0-9]{{6}}{gap}[0-9]{{4}}" for gap in ("[ ]{1,3}", "-", r"\."))


def _is_card(number: str) -> bool:
    if not is_digits(number) or not luhn(number):
        return False
    for length in _PREFIX_LENGTHS:
        lengths = _LENGTHS.get(number[:length])
        if lengths is not None:
            return len(number) in lengths
    return False


recognizer = Recognizer(
    entity="PAYMENT_CARD",
    name="payment card number",
    pattern=(
        f"{_FOUR}(?:{_GROUPED}|[0-9]{{12,15}})"
        f"|3[47][0-9]{{2}}(?:{_AMEX}|[0-9]{{11}})"
        "|(?:1800|2131)[0-9]{11}"
        f"|3[0689][0-9]{{2}}(?:{_DINERS})"
    ),
    prefilter="[^0-9A-Za-z](?:[1-689][0-9]{13}|[2-689][0-9]{3}[ .-]{1,3}[0-9]{4}[0-9 .-]{1,5}[0-9]{3})",
    asked_pattern="[2-69](?:[ ./-]{0,3}[0-9]){11,18}",
    check=_is_card,
    fields=(
        *("card number", "card", "cardno", "card num", "card no", "credit card", "debit card", "payment card"),
        *("bank card", "credit card number", "cc number", "cc num", "cc no", "ccnum", "ccno", "creditcard"),
        *("debitcard", "pan number", "card on file", "primary account number", "cardholder card number", "atm card"),
        *("mastercard", "amex", "rupay", "tarjeta", "cartao", "tarjeta de credito", "tarjeta de debito"),
        *("numero de tarjeta", "num tarjeta", "cartao de credito", "cartao de debito", "numero do cartao"),
        *("carte bancaire", "carte de credit", "numero de carte", "carte bleue", "kreditkarte", "kreditkartennummer"),
        *("kartennummer", "carta di credito", "carta a garanzia", "numero carta", "creditcardnummer", "kaartnummer"),
        *("kortnummer", "kreditkort", "karta kredytowa", "numer karty", "kredi karti", "kart numarasi", "kartu kredit"),
        *(
            "nomor kartu",
            "номер карты",
            "кредитная карта",
            "クレジットカード",
            "クレカ",
            "クレカ番号",
            "カード番号",
            "信用卡",
            "银行卡",
            "银行卡号",
        ),
        *("卡号", "신용카드", "카드번호", "क्रेडिट कार्ड", "कार्ड नंबर", "بطاقة الائتمان", "رقم البطاقة"),
    ),
    context=(
        *("card", "cards", "cc", "visa", "mastercard", "mc", "amex", "american express", "discover", "diners", "jcb"),
        *("unionpay", "maestro", "rupay", "cvv", "cvc", "exp", "expiry", "valid thru", "charge", "charged", "autopay"),
        *("tarjeta", "cartao", "carte", "karte", "carta", "kaart", "kort", "karta", "kart", "kartu", "карта", "カード"),
    ),
    siblings=("cvv", "cvc", "expiry", "exp date", "card holder", "name on card", "card type", "valid thru", "cc exp"),
    test_numbers=(
        *("4111111111111111", "4242424242424242", "4012888888881881", "4222222222222", "4000056655665556"),
        *("4005519200000004", "4009348888881881", "4012000033330026", "4217651111111119", "4500600000000061"),
        *("4000000000000002", "4000000000000077", "4000002500003155", "4000000000009995", "4917610000000000"),
        *("5555555555554444", "5105105105105100", "5200828282828210", "5454545454545454", "5500000000000004"),
        *("2223003122003222", "2223000048400011", "2222400070000005", "378282246310005", "371449635398431"),
        *("378734493671000", "370000000000002", "374200000000004", "6011111111111117", "6011000990139424"),
        *("6011000000000004", "30569309025904", "38520000023237", "3056930009020004", "36227206271667"),
        *("3530111333300000", "3566002020360505", "3569990010095841", "6200000000000005", "6205500000000000004"),
        *("6304000000000000", "6759649826438453", "5066991111111118", "5019717010103742", "2200000000000053"),
    ),
    confused_with=(
        "order, loyalty and gift card numbers of 16 digits, of which one in ten passes Luhn; the issuer's prefix, the"
        " brand's length and the column's share of valid numbers tell them apart."
    ),
    lifespan="often kept over renewals for many years; lengths and prefixes are added, not withdrawn",
    matches=(
        "card 4111 1111 1111 1111 exp 11/29",
        "Fax: 5242960812032854",
        "amex 3759-835094-82893",
        "6249757048019796805",
        "mc 5555.5555.5555.4444",
    ),
    rejects=("card 4641 1817 3385 1737", "order 5245595801378675", "0000 0000 0000 0000", "+91 98765 43210"),
)
