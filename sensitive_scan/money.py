"""How people write an amount of money, for recognizers of pay, income, debts and prices."""

from __future__ import annotations

_CURRENCY = (
    r"(?:[$€£¥₹₩₺₽₫₱฿₪₴₦₵₸₡]|RS\.?|INR|USD|EUR|GBP|AUD|CAD|NZD|SGD|HKD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|TL|BRL|R\$|"
    r"RP\.?|IDR|MYR|RM|PHP|THB|VND|JPY|CNY|RMB|KRW|AED|SAR|QAR|OMR|KWD|BHD|EGP|ZAR|R|KES|KSH|NGN|GHS|PKR|LKR|BDT|NPR|"
    r"MXN|MX\$|COP|CLP|ARS|AR\$|PEN|S/|KR\.?|ZL|FT|KC|LEI|円|元)"
)
_NUMBER = r"[0-9]{1,3}(?:[,.' ][0-9]{2,3}){1,4}(?:[.,][0-9]{1,2})?|[0-9]{1,9}(?:[.,][0-9]{1,2})?"
_SCALE = (
    r"(?:KK|K€|K|LPA|LAKHS?|LACS?|LAC|L|CRORES?|CR|MLN|MIO|MIL|MILLIONS?|MN|MM|M|TYS\.?|TSD\.?|MILA|TRIEU|TR|JUTA|JT|"
    r"BIN|THOUSAND|HAZAR|万円?|萬|千円?|만원?|लाख|हज़ार|करोड़)"
)
_PERIOD = (
    r"(?:/|PER |P\.?/?|A |AN |AL |AU |PAR |POR |PRO |IM |JE )?"
    r"(?:HR|HOUR|H|DAY|D|DIEM|WK|WEEK|W|MONTH|MTH|MO|M|PM|PCM|PA|A|ANNUM|ANUM|YR|YEAR|Y|ANNUAL|STUNDE|STD|MONAT|JAHR|"
    r"MOIS|AN|HEURE|MES|HORA|ANO|MESE|ANNO|ORA|MAAND|JAAR|UUR|MIESIAC|MIES|ROK|AY|AYLIK|YIL|BULAN|BLN|TAHUN|"
    r"THANG|NAM|月|年|時)"
)
_MARKED = (
    # 85,000 | $27.40 | 42 k€ | 8-12 LPA | 20tr | 3901.01
    rf"{_CURRENCY} ?(?:{_NUMBER})(?: ?{_SCALE})?(?: ?{_PERIOD})?"
    rf"|(?:{_NUMBER})(?: ?(?:-|TO|A|BIS) ?(?:{_NUMBER}))? ?(?:{_SCALE}|{_CURRENCY})(?: ?{_CURRENCY})?(?: ?{_PERIOD})?"
    r"|[0-9]{1,3}(?:[,.' ][0-9]{2,3}){1,4}(?:[.,][0-9]{1,2})?"
    r"|[0-9]{4,9}(?:[.,][0-9]{1,2})?"
    r"|[0-9]{1,3}[.,][0-9]{1,2}"
)

AMOUNT = rf"(?:{_MARKED}|^(?:{_NUMBER})\+?$)"
"""An amount with a currency, scale or grouping, four digits or more; or any bare number that is the whole cell.

For :attr:`~sensitive_scan.recognizer.Recognizer.asked_pattern` only (anchors, letters beyond ASCII), and for folded
text (``zl`` for the Polish złoty).
"""
