"""Georgian personal number (პირადი ნომერი): eleven digits, often with a nought in front.

Issued by the Public Service Development Agency, a citizen's tax number as well; a company's identification code has
nine digits. There is no published check digit, so that a field or a word must ask. Specification:
https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/Georgia-TIN.pdf.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="GE_PERSONAL_NUMBER",
    name="Georgian personal number",
    asked_pattern="[0-9]{11}",
    check=serial(11),
    fields=(
        *("პირადი ნომერი", "პირადი ნომ", "პ ნ", "პ ნომერი", "პირადი საიდენტიფიკაციო ნომერი", "პირადი №"),
        *("piradi nomeri", "p n georgia", "georgian personal number", "georgia personal number", "личный номер грузия"),
    ),
    context=("პირადობის", "მოქალაქე", "დაბადების"),
    siblings=("დაბადების თარიღი", "სახელი", "გვარი", "date of birth"),
    confused_with="phones with the country's code and order numbers of eleven digits; only a word for it asks.",
    lifespan="for life; given since 1993",
    matches=("პირადი ნომერი 01019384716", "piradi nomeri: 62004928375"),
    rejects=("პირადი ნომერი 00000000000", "პირადი ნომერი 404938471", "piradi nomeri 12345"),
)
