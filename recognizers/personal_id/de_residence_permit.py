"""German residence permit (Aufenthaltstitel) and register of foreigners number (AZR-Nummer).

The electronic permit of the Bundesdruckerei (since September 2011) has nine characters without vowels, mostly from Y
on, and often the check digit of ICAO Doc 9303; stickers have a letter and eight digits. The AZR number of the BAMF has
twelve digits: the date of entry YYMMDD, five digits, a check digit that is not published. Specification: § 78 AufenthG,
https://www.gesetze-im-internet.de; ICAO Doc 9303 part 3.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.icao import icao
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_SIBLINGS = ("staatsangehorigkeit", "geburtsdatum", "gultig bis", "arbeitserlaubnis", "einreisedatum")


def _is_permit(value: str) -> bool:
    digits = digits_in(value)
    if len(value) not in (9, 10) or len(digits) < 3 or is_repeated(digits):
        return False
    return len(value) == 9 or icao(value)


def _is_azr(number: str) -> bool:
    return is_digits(number, 12) and is_yymmdd(number[:6]) and not is_repeated(number[6:11])


recognizers = (
    Recognizer(
        entity="DE_RESIDENCE_PERMIT",
        name="German residence permit number",
        asked_pattern="[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}[0-9]?|[A-Z] ?[0-9]{8}",
        check=_is_permit,
        fields=(
            *("aufenthaltstitelnummer", "aufenthaltstitel nummer", "aufenthaltstitel", "aufenthaltserlaubnis"),
            *("niederlassungserlaubnis", "eat nummer", "seriennummer aufenthaltstitel", "aufenthaltskarte"),
            *("blaue karte eu", "german residence permit", "aufenthaltsgestattung", "duldung nummer"),
            "elektronischer aufenthaltstitel",
        ),
        context=("aufenthaltstitel", "auslanderbehorde", "aufenthaltserlaubnis", "fiktionsbescheinigung"),
        siblings=_SIBLINGS,
        confused_with="passports and article codes of nine characters; only a word for the permit asks.",
        lifespan="up to ten years, a new card has a new number; electronic since September 2011",
        matches=("Aufenthaltstitel YZ4K82PT7", "Aufenthaltserlaubnis D04827163", "eAT-Nummer Y48T2K7P34"),
        rejects=("Aufenthaltstitel beantragt", "Aufenthaltstitel Y00000000", "eAT-Nummer Y48T2K7P35"),
    ),
    Recognizer(
        entity="DE_AZR_NUMBER",
        name="German register of foreigners number (AZR)",
        asked_pattern="[0-9]{2}[01][0-9][0-3][0-9]{7}|[0-9]{2}[01][0-9][0-3][0-9] [0-9]{5} ?[0-9]",
        check=_is_azr,
        fields=(
            *("auslanderzentralregisternummer", "azr nummer", "azr nr", "azrnummer", "azr", "azr number"),
            *("auslanderzentralregister nummer", "auslanderzentralregister", "ausländerzentralregister nr"),
        ),
        context=("auslanderzentralregister", "bamf", "auslanderbehorde"),
        siblings=_SIBLINGS,
        confused_with="order numbers and timestamps of twelve digits; only a word for it asks.",
        lifespan="for life",
        matches=("AZR-Nummer 160412482716", "AZR-Nr. 980115 19382 7"),
        rejects=("AZR-Nummer 161312482716", "AZR-Nummer folgt", "AZR-Nummer 160412000000"),
    ),
)
