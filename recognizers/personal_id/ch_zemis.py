"""Swiss foreigner's number (ZEMIS, French and Italian SYMIC, SIMIC): seven to ten digits, the last often set apart.

Given by the State Secretariat for Migration in the central migration system since March 2008; it is on the foreigner's
permit instead of the former ZAR number (RCE). The check digit is not published.
Specification: ZEMIS-Verordnung, SR 142.513, https://www.fedlex.admin.ch.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="CH_ZEMIS",
    name="Swiss foreigner's number (ZEMIS)",
    asked_pattern="[0-9]{7,10}|[0-9]{6,9}[.-][0-9]|[0-9]{1,3}[ .'][0-9]{3}[ .'][0-9]{3}(?:[.-][0-9])?",
    check=serial(7, 8, 9, 10),
    fields=(
        *("zemis nummer", "zemis", "zemis nr", "zemisnummer", "numero symic", "symic", "n symic", "numero simic"),
        *("zar nummer", "zar nr", "no symic", "zemis number", "symic number", "zemis zar nummer", "n simic"),
    ),
    context=("zemis", "symic", "migrationsamt", "auslanderausweis"),
    siblings=("nationalitat", "aufenthaltsbewilligung", "geburtsdatum", "ahv nr", "einreisedatum"),
    confused_with="order and phone numbers; only a word for it asks.",
    lifespan="for life; given since March 2008, the ZAR number before",
    matches=("ZEMIS-Nr. 18273645", "numéro SYMIC 019382746.5", "ZEMIS 17 482 736"),
    rejects=("ZEMIS-Nr. 00000000", "ZEMIS-Nr. folgt", "ZEMIS 1234"),
)
