"""Armenian public services number (ՀԾՀ, social card): sex and date of birth, serial, check digit; ten digits.

Issued by the population register, first on the social card. The law of 2011 names what it is made of but not how the
digit follows, and it never begins with a nought, so only that is told.
Specification: http://www.parliament.am (Հանրային ծառայությունների համարանիշի մասին օրենք).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="AM_PSN",
    name="Armenian public services number",
    asked_pattern="[1-9][0-9]{9}",
    check=serial(10),
    fields=(
        *("հծհ", "հ ծ հ", "հանրային ծառայությունների համարանիշ", "հանրային ծառայության համարանիշ", "սոցիալական քարտ"),
        *("սոցիալական քարտի համար", "սոց քարտ", "սոցքարտ", "armenian social card", "armenian public services number"),
        *("psn armenia", "hanrayin tsarayutyunneri hamaranish", "soc qart", "номер социальной карты армения"),
    ),
    context=("համարանիշ", "սոցիալական", "քաղաքացի"),
    siblings=("ծննդյան ամսաթիվ", "ծննդյան տարեթիվ", "անուն", "ազգանուն", "անձնագիր"),
    confused_with="phones and order numbers of ten digits; only a word for it asks.",
    lifespan="for life, changed only after a wrong date; as social card number from 2000 on",
    matches=("ՀԾՀ 2403930471", "սոցիալական քարտ 6102850293"),
    rejects=("հծհ 0000000000", "հծհ 0102405678", "հծհ 12345"),
)
