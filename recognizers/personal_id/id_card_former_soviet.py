"""Identity card numbers of the former Soviet Union: Ukraine, the Caucasus and Central Asia, no check digit.

Issued by the migration, interior and justice services; a row a country, so that to add one is to add a row. A field or
a word must name the card, but for Azerbaijan's AZE with eight digits. Forms: https://www.consilium.europa.eu/prado and
https://ru.president.az/articles/4247 (Azerbaijan).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# country, its name, adjective, distinctive form, asked form, how many digits,
# other field names, words of context, lifespan, examples
_ROWS = (
    (
        *("UA", "Ukraine", "ukrainian", "", "[0-9]{9}", (9,)),
        (
            *("id картка", "номер id картки", "ід картка", "номер ід картки", "паспорт id картка", "паспорт id"),
            *("айді картка", "id kartka", "паспорт громадянина україни id", "документ id картка"),
        ),
        ("орган що видав", "дмс україни"),
        "ten years (four for minors), a new card has a new number; issued since 2016",
        ("ID-картка 004819273", "001938475"),
    ),
    (
        *("GE", "Georgia", "georgian", "", "[0-9]{2}[A-Z]{2}[0-9]{5}|[A-Z][0-9]{7}|[0-9]{9}", (7, 9)),
        (
            *("პირადობის მოწმობა", "პირადობის მოწმობის ნომერი", "piradobis mocmoba", "piradobis motsmoba"),
            *("удостоверение личности грузия", "პირადობა"),
        ),
        ("მოწმობა", "იუსტიციის სახლი"),
        "ten years, a new card has a new number; electronic since 2011",
        ("პირადობის მოწმობა 12IB39482", "ID card Georgia: 07AK10293", "R4938271"),
    ),
    (
        *("AM", "Armenia", "armenian", "", "0[0-9]{8}", (9,)),
        (
            *("նույնականացման քարտ", "նույնականացման քարտի համար", "id քարտ", "անձը հաստատող փաստաթուղթ"),
            *("nuynakanacman qart", "id карта армения"),
        ),
        ("նույնականացման", "քարտի համար"),
        "ten years, a new card has a new number; issued since 2012",
        ("Armenian ID card 004938271", "010293847"),
    ),
    (
        *("AZ", "Azerbaijan", "azerbaijani", "AZE ?[0-9]{8}", "(?:AZE|AA) ?(?:№|N|NO)? ?[0-9]{7,8}", (7, 8)),
        (
            *("şəxsiyyət vəsiqəsi", "sexsiyyet vesiqesi", "vesiqe nomresi", "şəxsiyyət vəsiqəsinin nömrəsi"),
            *("vesiqenin seriya nomresi", "удостоверение личности азербайджан"),
        ),
        ("dovlet xidmeti asan", "seriya nomresi"),
        "ten years, a new card has a new number; AZE with eight digits until 2018, AA with seven since",
        ("şəxsiyyət vəsiqəsi AZE14938271", "AA4938271", "AZE 09384715"),
    ),
    (
        *("KZ", "Kazakhstan", "kazakh", "", "0[0-9]{8}", (9,)),
        (
            *("жеке куәлік", "жеке куәлік нөмірі", "удостоверение личности", "номер удостоверения личности"),
            *("удл", "номер удл", "zheke kualik", "удостоверение личности рк", "уд личности"),
        ),
        ("мвд рк", "іім", "мю рк"),
        "ten years, a new card has a new number; issued since 1994",
        ("удостоверение личности № 043918275", "029384716"),
    ),
    (
        *("KG", "Kyrgyzstan", "kyrgyz", "", "(?:ID|AN) ?(?:№|N)? ?[0-9]{7}", (7,)),
        (
            *("id карта кыргызстан", "номер id карты", "паспорт кр", "паспорт кыргызстан", "идентификационная карта"),
            *("паспорт гражданина кр", "кыргыз паспорту"),
        ),
        ("мкк", "срс кр", "грс кр"),
        "ten years, a new card has a new number; AN since 2004, ID since 2017",
        ("Kyrgyz ID card ID1938472", "AN4039182"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=f"{code}_ID_CARD",
        name=f"identity card number ({country})",
        pattern=pattern,
        asked_pattern=form,
        check=serial(*lengths),
        fields=(
            *(f"{adjective} id card", f"{adjective} identity card", f"id card {country.lower()}"),
            *(f"{adjective} id number", *names),
        ),
        context=context,
        siblings=("дата рождения", "дата выдачи", "кем выдан", "дата народження", "ким видано", "dogum tarixi"),
        confused_with="order numbers and phones of nine digits; a field or word must name the identity card.",
        lifespan=lifespan,
        matches=examples,
        rejects=("id card 000000000", "id card 123456789", "id card 1234"),
    )
    for code, country, adjective, pattern, form, lengths, names, context, lifespan, examples in _ROWS
)
