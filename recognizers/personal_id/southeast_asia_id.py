"""Identity card numbers of Brunei, Cambodia and Laos: digits that only a name tells apart.

Brunei: colour of the card, six digits, 00-000000 (https://www.immigration.gov.bn); Cambodia: nine digits, since 1997,
ten with one behind them in brackets on the card's back (https://www.interior.gov.kh); Laos: the provinces' own
numbers (https://www.mps.gov.la). No check digit is published. East Timor's electoral card and identity card, whose
forms we do not know, are left to VOTER_ID and NATIONAL_ID.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form, how many digits, field names, context, lifespan, examples
_ROWS = (
    (
        *("BN_IC", "Bruneian identity card number", "[0-9]{2}[ -]?[0-9]{6}", (8,)),
        (
            *("brunei ic", "ic brunei", "brunei identity card", "bruneian ic", "kad pengenalan brunei"),
            *("smart identity card brunei", "brunei id", "no kad pengenalan pintar"),
            "kad pintar brunei",
        ),
        ("brunei", "bruneian", "darussalam"),
        "for life, the card for ten years; 00 and 01 citizens, 30 residents, 31 and 50 others",
        ("Brunei IC 01-048271", "kad pengenalan Brunei 30-148271"),
    ),
    (
        *("KH_NID", "Cambodian identity card number"),
        *(r"[0-9]{9}(?: ?\([0-9]{1,2}\))?|[0-9]{3}[ -][0-9]{3}[ -][0-9]{3}", (9, 10, 11)),
        (
            *("cambodian id card", "khmer id", "cambodia id card", "khmer id card", "cambodian national id"),
            *("nid cambodia", "cambodia national id", "khmer national id", "អត្តសញ្ញាណប័ណ្ណ", "លេខអត្តសញ្ញាណប័ណ្ណ"),
            *("អត្តសញ្ញាណបណ្ណ", "លេខអត្តសញ្ញាណប័ណ្ណសញ្ជាតិខ្មែរ", "អត្តសញ្ញាណប័ណ្ណសញ្ជាតិខ្មែរ"),
        ),
        ("cambodia", "cambodian", "khmer"),
        "for life, the card for ten years; nine digits, with a chip since 2012",
        ("Cambodian ID card 010482716", "Khmer ID 148271635 (01)"),
    ),
    (
        *("LA_ID", "Lao identity card number", "[0-9]{2}[ -][0-9]{2}[ -]?[0-9]{5,8}|[0-9]{6,14}", tuple(range(6, 15))),
        (
            *("lao id card", "laos id card", "lao national id", "laos national id", "lao id", "laos id"),
            *("lao family book", "ບັດປະຈຳຕົວ", "ເລກບັດປະຈຳຕົວ", "ເລກທີບັດປະຈຳຕົວ", "ບັດປະຈໍາຕົວ", "ປຶ້ມສຳມະໂນຄົວ"),
        ),
        ("laos", "lao pdr", "ບັດປະຈຳຕົວ"),
        "for life, the card for five years; electronic since 2024",
        ("Lao ID card 01-20048271", "ເລກບັດປະຈຳຕົວ 104827163"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=serial(*lengths),
        fields=fields,
        context=context,
        siblings=("dob", "date of birth", "nationality", "tarikh lahir", "ថ្ងៃខែឆ្នាំកំណើត", "ວັນເດືອນປີເກີດ"),
        confused_with="phone and order numbers; only a word for the card asks.",
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 00000000", f"{fields[0]} pending", f"{fields[0]} 12"),
    )
    for entity, name, form, lengths, fields, context, lifespan, matches in _ROWS
)
