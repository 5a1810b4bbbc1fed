"""Numbers that trade makes: orders, invoices, shipments, tickets, memberships; articles and books with check digits.

GTIN: GS1 General Specifications (https://www.gs1.org/standards/barcodes-epcrfid-id-keys/gs1-general-specifications);
ISBN: ISO 2108.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_ISBN10_LENGTH, _ISBN13_LENGTH = 10, 13


def is_gtin(number: str) -> bool:
    """Whether an 8-, 12-, 13- or 14-digit article number ends in its mod 10 check digit (weights 3 and 1)."""
    return is_digits(number, 8, 12, 13, 14) and weighted_sum(number[::-1], (1, 3) * 7) % 10 == 0


def _is_article_number(value: str) -> bool:
    """Accept a GTIN, and what spreadsheets make of one: with a decimal place, or as digits and an exponent."""
    # the compact form has no point, so that the decimal place is one more zero
    return "E+" in value or is_gtin(value) or (value.endswith("0") and is_gtin(value[:-1]))


def is_isbn(number: str) -> bool:
    """Whether a book number of ten places (mod 11, ``X`` for ten) or thirteen (a GTIN from 978 or 979) is right."""
    if len(number) == _ISBN13_LENGTH:
        return number.startswith(("978", "979")) and is_gtin(number)
    if len(number) != _ISBN10_LENGTH or not is_digits(number[:9]) or number[9] not in "0123456789X":
        return False
    return (weighted_sum(number[:9], range(10, 1, -1)) + "0123456789X".index(number[9])) % 11 == 0


recognizers = (
    Recognizer(
        entity="ORDER_NUMBER",
        name="order, shipment, ticket or membership number",
        pattern=(
            r"(?:ORD|ORDER|INV|SO|PO|TKT|CASE|REQ|RMA|AWB|RE|CRM|LEAD|SKU|RS|SN)[-_#][A-Z0-9/_-]{3,30}|1Z[0-9A-Z]{16}"
            r"|[A-Z]{2}[0-9]{9}(?:GB|IN|US|BR|DE|FR|CN|SG|HK|JP|KR|NL|ES|IT|PL|AU|CA)"
        ),
        asked_pattern=r"[0-9]{3,5}(?: [0-9]{3,5}){1,2}|[#A-Z0-9][A-Z0-9_/#:.-]{2,60}",
        fields=(
            *("order", "order no", "orderno", "order number", "order id", "orderid", "ord", "ord no", "ord id"),
            *("order ref", "order reference", "sales order", "so no", "so number", "purchase order", "po", "po no"),
            *("po number", "appraisal order", "work order", "wo no", "job no", "job number", "invoice"),
            *("invoice no", "invoice number", "inv no", "inv", "invoice id", "last invoice", "bill no"),
            *("bill number", "receipt", "receipt no", "quote no", "quotation no", "estimate no", "credit note"),
            *("rechnung", "awb", "awb no", "airway bill", "tracking", "tracking no", "tracking number"),
            *("tracking id", "trackingno", "consignment", "consignment no", "docket", "docket no", "waybill"),
            *("eway bill", "ewb", "lr", "lr no", "shipment", "shipment id", "shipment no", "bl no"),
            *("bill of lading", "container no", "seal no", "fedex", "ups", "usps", "dhl", "parcel no"),
            *("dispatch ref", "dispatch no", "delivery note", "ticket", "ticket no", "ticket id", "tkt", "tkt no"),
            *("case", "case no", "casenumber", "case number", "complaint id", "sr no", "sl no", "srno", "sno"),
            *("serial", "serial no", "serial number", "row no", "booking", "booking id", "booking no"),
            *("booking ref", "booking reference", "reservation id", "confirmation no", "e ticket", "eticket"),
            *("ticket number", "sku", "item code", "item no", "product code", "product id", "part no"),
            *("part number", "model no", "model", "batch", "batch no", "lot", "lot no", "hsn", "hsn code"),
            *("sac code", "catalog no", "article no", "style no", "asset tag", "asset id", "meter no", "coupon"),
            *("coupon code", "promo code", "voucher", "voucher no", "voucher code", "discount code", "loyalty"),
            *("loyalty no", "loyalty number", "loyalty id"),
            *("membership no", "membership number", "membership id", "member no", "member id", "member number"),
            *("club card", "club no", "points card", "rewards no", "frequent flyer", "ff no", "bib", "bib no"),
            *("chip code", "locker no", "badge", "badge no", "agent code"),
            *("roll no", "student id", "enrollment no", "registration id", "customer id", "cust id"),
            *("customer code", "client code", "account code", "vendor code", "dealer code", "supplier code"),
            *("contract", "contract no", "contract number", "agreement no", "policy no", "policy number", "app no"),
            *("application no", "application number", "application id", "req id", "requisition id", "job id"),
            *("loan no", "loan account ref", "file no", "project no", "project id", "transaction id", "txn id"),
            *("txn no", "txnid", "transaction no", "payment id", "payment ref", "payment reference", "neft ref"),
            *("bank ref", "bank reference", "auth code", "approval code", "terminal id", "tid", "mid"),
            *("merchant id", "till", "paybill", "rate sheet", "nmls", "nmls id", "usdot", "npi", "mls"),
            *("mls no", "listing id", "rera", "rera no", "ejari", "permit no", "nfe", "nota fiscal", "your ref"),
            *("our ref", "customer ref", "client ref", "supplier ref", "internal ref", "version", "fw", "firmware"),
            *("build", "ccn", "cr no ref", "pedido", "num pedido", "numero de pedido", "factura", "num factura"),
            *("guia", "num guia", "folio", "numero de socio", "num socio", "referencia pedido", "commande"),
            *("numero de commande", "num commande", "facture", "numero de facture", "colis", "suivi", "num client"),
            *("numero client", "dossier", "bestellnummer", "bestellung", "rechnungsnummer", "rechnungs nr"),
            *("rechnung nr", "kundennummer", "kundennr", "auftrag", "auftragsnummer", "sendungsnummer"),
            *("vorgangsnummer", "vertragsnummer", "mitgliedsnummer", "artikelnummer", "seriennummer", "encomenda"),
            *("rastreio", "nota", "numero do pedido", "protocolo", "matricula aluno", "ordine", "numero ordine"),
            *("fattura", "numero fattura", "spedizione", "codice cliente", "bestelling", "bestelnummer"),
            *("ordernummer", "factuur", "factuurnummer", "klantnummer", "zending", "zamowienie", "numer zamowienia"),
            *("faktura", "numer faktury", "nr faktury", "przesylka", "siparis", "siparis no", "fatura", "fatura no"),
            *("kargo", "kargo takip", "musteri no", "dosya no", "pesanan", "no pesanan", "resi", "no resi"),
            *("nomor resi", "faktur", "no faktur", "ma don hang", "ma don", "ma hoa don", "ma van don"),
            *("ma khach hang", "रसीद", "रसीद क्र", "बिल नंबर", "ऑर्डर", "பில் எண்", "ரசீது", "ఆర్డర్", "رقم الطلب"),
            *("رقم الفاتورة", "رقم الشحنة", "رقم التتبع", "رقم العميل", "رقم العضوية", "注文番号", "注文"),
            *("伝票番号", "請求書番号", "問い合わせ番号", "会員番号", "顧客番号", "订单号", "订单", "运单"),
            *("运单号", "快递单号", "发票号", "会员号", "会员卡号", "客户编号", "訂單", "訂單編號", "주문번호"),
            *("송장번호", "회원번호", "고객번호", "เลขที่ใบสั่งซื้อ", "เลขพัสดุ", "เลขที่ใบแจ้งหนี้"),
        ),
        context=(
            *("order", "invoice", "tracking", "awb", "ticket", "shipment", "docket", "consignment", "courier"),
            *("ref", "reference", "sku", "batch", "serial", "part", "booking", "pnr", "coupon", "voucher"),
            *("voucher code", "loyalty", "txn", "transaction", "utr", "bill", "quotation", "pedido", "factura"),
            *("commande", "facture", "bestellung", "rechnung", "ordine", "fattura", "bestelling", "siparis", "resi"),
            *("neft", "imps", "rtgs"),
        ),
        confused_with=(
            "cards and identifiers of 9 to 16 digits; a bare 'ref' or 'id' is no claim, since people keep "
            "identifiers there"
        ),
        matches=(
            *("INV-486195", "JP8925996563", "RB/24-77/9683", "4037843261726936", "067-7748587735"),
            *("1ZMAL6585716585381", "R/51284", "T4471"),
        ),
        rejects=("ab",),
    ),
    Recognizer(
        entity="GTIN",
        name="article number (GTIN, EAN, UPC)",
        asked_pattern=r"[0-9]{8}|[0-9]{12,14}(?:\.0)?|[0-9]\.[0-9]{3,6}E\+1[0-3]",
        check=_is_article_number,
        fields=(
            *("gtin", "ean", "ean13", "ean code", "upc", "upc code", "barcode", "bar code", "jan", "jan code"),
            *("codigo de barras", "code barre", "strichcode", "barcode no", "codice a barre", "streepjescode"),
            *("kod kreskowy", "barkod", "ma vach", "بارکد", "バーコード", "条形码", "条码", "바코드"),
        ),
        context=("barcode", "gtin", "ean", "upc"),
        confused_with="identifiers of 12 and 13 digits, of which one in ten passes",
        matches=("4006381333931", "036000291452", "8.90103E+12", "4006381333931.0"),
        rejects=("open", "1234", "4006381333932"),
    ),
    Recognizer(
        entity="ISBN",
        name="book number (ISBN)",
        pattern=r"97[89]-[0-9]{1,5}-[0-9]{1,7}-[0-9]{1,7}-[0-9]",
        asked_pattern=r"97[89][0-9]{10}|[0-9]{9}[0-9X]|[0-9]{1,5}-[0-9]{1,7}-[0-9]{1,7}-[0-9X]",
        check=is_isbn,
        fields=("isbn", "isbn10", "isbn13", "isbn 10", "isbn 13", "isbn sample", "issn", "書籍番号"),
        context=("isbn", "book"),
        confused_with="identifiers of ten digits with a mod 11 check",
        matches=("978-0-306-40615-7", "0306406152", "080442957X"),
        rejects=("0306406153",),
    ),
)
