"""When, how much and where: dates, times, amounts of money, shares, counts and coordinates of business.

Dates: ISO 8601; coordinates: ISO 6709.
"""

from __future__ import annotations

from sensitive_scan.money import AMOUNT
from sensitive_scan.recognizer import Recognizer

recognizers = (
    Recognizer(
        entity="DATE",
        name="date or time",
        pattern=(
            r"(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
            r"[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
        ),
        asked_pattern=(
            r"[0-9]{1,2}[-./ ](?:[0-9]{1,2}|\p{L}{3,12})[-./, ]{1,2}[0-9]{2,4}(?:[T ,]{1,2}[0-9:. ]{3,12}(?:AM|PM)?)?"
            r"|(?:19|20)[0-9]{2}[-./]?[01][0-9][-./]?[0-3][0-9](?:[T ]?[0-9:.]{4,12}(?:Z|[+-][0-9:]{4,5})?)?"
            r"|\p{L}{3,9} [0-9]{1,2},? [0-9]{4}"
            r"|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?|1[0-9]{9}(?:[0-9]{3}){0,2}(?:\.[0-9]{1,6})?"
            r"|(?:0[1-9]|1[0-2])/[0-9]{2,4}"
        ),
        fields=(
            *("date", "created", "created at", "created date", "create date", "createdate", "created time"),
            *("created on", "updated", "updated at", "modified", "modified date", "last modified", "last activity"),
            *("last contacted", "timestamp", "time stamp", "ts", "epoch", "datetime", "time", "eta", "etd", "start"),
            *("start date", "end date", "stop", "due", "due date", "close date", "closing date", "close time"),
            *("renewal", "renewal date", "expiry", "expiry date", "exp date", "expires", "pp expiry"),
            *("passport expiry", "dl expiry", "licence expiry", "license expiry", "passport expiry date"),
            *("passport issue date", "visa expiry", "issue date", "issued on", "joined", "joining date"),
            *("date of joining", "doj", "hire date", "start dt", "order date", "invoice date", "inv date"),
            *("delivery date", "ship date", "event date", "next call", "follow up date", "followup date"),
            *("next followup", "appointment", "slot", "checkin", "check in", "checkout", "installed", "mfg ts"),
            *("mfg date", "dom", "purchase date", "anniversary", "wedding anniversary", "date of incorporation"),
            *("founded", "first timestamp", "hs analytics first timestamp", "notes last contacted", "month", "year"),
            *("quarter", "fiscal year", "milliseconds", "fecha", "fecha creacion", "fecha alta", "fecha de alta"),
            *("vencimiento", "hora", "date creation", "echeance", "datum", "erstellt am", "termin", "uhrzeit"),
            *("data", "data criacao", "criado em", "data cadastro", "vencimento", "data creazione", "scadenza"),
            *("aangemaakt", "startdatum", "data utworzenia", "termin platnosci", "tarih", "kayit tarihi", "tanggal"),
            *("tgl", "tanggal dibuat", "ngay", "ngay tao", "दिनांक", "तारीख", "தேதி", "التاريخ", "تاريخ الإنشاء"),
            *("تاريخ انتهاء الجواز", "日付", "作成日", "登録日", "日期", "创建时间", "날짜", "등록일", "วันที่"),
        ),
        context=("on", "at", "until", "since", "due", "expires", "valid until"),
        confused_with="dates of birth, of which the field's name says so",
        matches=(
            *("2022-06-19 00:00", "03/17/2024 08:41:09", "21-Mar-2024", "1684412345678", "1684412345"),
            "2022-12-07T18:26:53+05:30",
        ),
        rejects=("next week",),
    ),
    Recognizer(
        entity="AMOUNT",
        name="amount of money in business",
        asked_pattern=AMOUNT,
        fields=(
            *("amount", "amt", "total", "subtotal", "price", "unit price", "list price", "cost", "base cost", "fee"),
            *("fees", "rate", "value", "ask", "revenue", "annual revenue", "annualrevenue", "company revenue"),
            *("turnover", "annual turnover", "company turnover", "sales", "mrr", "arr", "budget", "vacancy budget"),
            *("hiring budget", "project budget", "deal size", "deal value", "deal amount", "opportunity amount"),
            *("order value", "invoice amount", "inv amt", "bill amount", "bill amt", "cod amt", "cod amount"),
            *("paid", "amount paid", "payment", "payment amount", "due amount", "amount due", "outstanding amount"),
            *("outstanding balance", "invoice outstanding", "receivable", "credit limit", "creditlimit"),
            *("credit terms", "salary range", "salary band", "pay range", "pay scale", "pay band", "ctc range"),
            *("ctc budget", "salary budget", "job salary", "rent", "deposit", "security deposit", "emd"),
            *("gst amount", "tax amount", "tax", "vat amount", "discount", "commission", "premium", "sum insured"),
            *("coverage", "loan amount", "loan amt", "loan required", "property value", "home value", "mrp", "msrp"),
            *("cost price", "quote", "quotation", "quote amount", "deal value amount", "expected revenue"),
            *("forecast", "target", "goal", "spend", "ad spend", "ltv value", "clv", "company debt"),
            *("company income", "income of panchayat", "company net worth", "donation", "gift amount", "pledge"),
            *("pledge amount", "funding", "valuation", "payment terms", "importe", "monto", "valor", "precio"),
            *("cuota", "presupuesto", "facturacion", "ingresos empresa", "montant", "prix", "cotisation"),
            *("budget mensuel", "chiffre d affaires", "ca annuel", "ca", "betrag", "preis", "umsatz"),
            *("jahresumsatz", "kosten", "miete", "preco", "faturamento", "mensalidade", "importo", "prezzo"),
            *("fatturato", "canone", "bedrag", "prijs", "omzet", "huur", "kwota", "cena", "obrot", "przychod firmy"),
            *("tutar", "fiyat", "ciro", "jumlah", "harga", "nilai", "omset", "so tien", "gia", "doanh thu", "राशि"),
            *("रकम", "मूल्य", "தொகை", "المبلغ", "السعر", "الإيرادات", "金額", "価格", "売上", "売上高", "金额"),
            *("价格", "营业额", "销售额", "금액", "가격", "매출", "จำนวนเงิน", "ราคา", "est", "bank charges"),
            "pay mode amount",
        ),
        context=(
            *("inr", "usd", "eur", "rs", "price", "total", "budget", "turnover", "revenue", "quote", "discount"),
            "paid",
        ),
        confused_with="pay, income and debts of persons, whose fields say so",
        matches=("35569.18", "9-13 LPA", "€ 1241", "70326847", "£22.92/hr"),
        rejects=("hot lead",),
    ),
    Recognizer(
        entity="QUANTITY",
        name="count, share or measure",
        asked_pattern=(
            r"-?[0-9]{1,3}(?:[., ][0-9]{3}){0,4}(?:[.,][0-9]{1,4})? ?(?:%|\p{L}{1,6}\b)?"
            r"|-?[0-9]{1,12}(?:\.[0-9]{1,6})?(?:E\+?[0-9]{1,2})?"
        ),
        fields=(
            *("percent", "percentage", "pct", "probability", "probabilidad", "discount pct", "qty", "quantity"),
            *("count", "units", "points", "reward points", "loyalty points", "score points", "hubspot score"),
            *("lead score", "leadscore", "nps", "nps score", "csat", "csat score", "health score"),
            *("customer health score", "account health", "engagement score", "quality score", "match score"),
            *("test score", "exam score", "fit score", "risk score", "propensity score", "intent score", "ai score"),
            *("rating", "star rating", "review score", "seo score", "spam score", "score card", "weight", "height"),
            *("size", "area", "sqft", "bytes", "duration", "dur", "age", "rank", "employees", "numemployees"),
            *("num employees", "number of employees", "headcount", "visits", "num visits", "population"),
            *("temperature", "capacity", "mileage", "odometer", "km", "np days", "notice period", "experience"),
            *("yoe", "years of experience", "goldgehalt", "salzgehalt", "feuchtigkeitsgehalt", "alkoholgehalt"),
            *("gehaltsstufe", "cantidad", "puntos", "quantite", "menge", "anzahl", "punkte", "quantidade", "pontos"),
            *("quantita", "punti", "aantal", "punten", "ilosc", "punkty", "adet", "miktar", "puan", "jumlah unit"),
            *("poin", "so luong", "diem thuong", "मात्रा", "அளவு", "الكمية", "النقاط", "数量", "ポイント", "积分"),
            *("수량", "포인트", "จำนวน"),
        ),
        context=("qty", "pcs", "units", "points"),
        confused_with="scores and ratings of persons, whose fields say credit or performance",
        matches=("22914", "80", "37.0", "15 days", "4.93722E+11"),
        rejects=("open",),
    ),
    Recognizer(
        entity="COORDINATES",
        name="geographic coordinates",
        pattern=r"-?[0-9]{1,2}\.[0-9]{4,15}, ?-?[0-9]{1,3}\.[0-9]{4,15}",
        asked_pattern=r"-?[0-9]{1,3}[.,][0-9]{2,17}°?",
        fields=(
            *("lat", "latitude", "lng", "lon", "long", "longitude", "geo", "geolocation", "gps", "coordinates"),
            *("location latitude", "location longitude", "latitud", "longitud", "breitengrad", "langengrad"),
            *("latitudine", "longitudine", "enlem", "boylam", "緯度", "経度", "纬度", "经度", "위도", "경도"),
        ),
        context=("gps", "lat", "lng"),
        confused_with="long decimals that hold a card's digits",
        matches=("13.082680,80.270718", "-87.256586", "42.36877442769006"),
        rejects=("Bandra West",),
    ),
)
