"""Ukrainian internal passport, the booklet: series of two Cyrillic letters and number of six digits, MK 123456.

Issued by the interior offices from 1994 to 2018 and still valid; the identity card with nine digits took its place.
There is no check digit. Specification: https://zakon.rada.gov.ua/laws/show/2503-12 (Положення про паспорт).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="UA_INTERNAL_PASSPORT",
    name="Ukrainian internal passport",
    asked_pattern="[А-ЯІЇЄҐA-Z]{2}[ -]?(?:№|N)? ?[0-9]{6}",
    check=serial(6),
    fields=(
        *("серія та номер паспорта", "серія і номер паспорта", "серія паспорта", "паспорт серія", "паспорт книжечка"),
        *("паспорт громадянина україни", "паспорт україни", "паспортні дані", "внутрішній паспорт", "паспорт"),
        *("номер паспорта україни", "серия и номер паспорта украины", "паспорт украины", "ukrainian internal passport"),
        *("pasport ukrainy", "seriia ta nomer pasporta"),
    ),
    context=("виданий", "рв умвс", "рво", "ким виданий", "рувс"),
    siblings=("рнокпп", "іпн", "дата народження", "ким виданий", "дата видачі"),
    confused_with="product codes of two letters and six digits; only a word for the passport asks.",
    lifespan="for life with new photographs at 25 and 45; issued from 1994 to 2018",
    matches=("серія та номер паспорта МК 938471", "паспорт: СН№104928", "паспорт серія AH 384716"),
    rejects=("паспорт МК 000000", "паспорт МК 1234", "серія паспорта МК 123456"),
)
