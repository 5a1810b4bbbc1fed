"""Iranian birth certificate number (شماره شناسنامه): one to six digits, or the national code since 1989.

Issued by the National Organization for Civil Registration within a district, so that it is short; three digits at
least are looked for. Specification: https://www.sabteahval.ir.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="IR_SHENASNAMEH",
    name="Iranian birth certificate number",
    asked_pattern="[0-9]{3,6}|[0-9]{10}",
    check=lambda value: len(value) in (3, 4, 5, 6, 10) and value.isdecimal() and not is_repeated(value),
    fields=(
        *("شماره شناسنامه", "شناسنامه", "ش شناسنامه", "شماره شناسنامه متقاضی", "سریال شناسنامه", "شماره ش ش"),
        *("shenasnameh", "shenasname", "shenasnameh number", "shomare shenasnameh", "iranian birth certificate"),
    ),
    context=("شناسنامه", "صادره", "ثبت احوال"),
    siblings=("کد ملی", "تاریخ تولد", "نام پدر", "محل صدور"),
    confused_with="any short number; only a word for it asks.",
    lifespan="for life; those born since 1989 have their national code in it",
    matches=("شماره شناسنامه 48172", "shenasnameh no 0499370899"),
    rejects=("شماره شناسنامه 00000", "شماره شناسنامه 12"),
)
