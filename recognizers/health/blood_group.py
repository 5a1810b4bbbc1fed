"""A person's blood group: ABO and Rh, systems 001 and 004 of the International Society of Blood Transfusion.

Nomenclature: https://www.isbtweb.org/isbt-working-parties/rcibgt.html
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_RH = (
    r" ?(?:RH ?(?:D ?)?)?\(? ?"
    r"(?:\+(?:VE)?|-(?:VE)?|POSITIVE|NEGATIVE|POSITIVO|NEGATIVO|POSITIF|NEGATIF|POZITIF|POS|NEG|P|N|VE)\)?"
)

recognizer = Recognizer(
    entity="BLOOD_GROUP",
    name="blood group",
    asked_pattern=(
        rf"(?:AB|A1B|A1|A2|A|B|O|0){_RH}|(?:AB|A|B|O|0)(?: ?RH)?|BOMBAY(?: BLOOD GROUP)?|HH|(?:AB|A|B|O)型(?:RH[+-])?"
    ),
    fields=(
        *("blood group", "blood grp", "blood gp", "bld grp", "bld group", "bl grp", "bl group", "blood type"),
        *("bloodtype", "bloodgroup", "b group", "abo", "abo rh", "rh factor", "blood grp rh", "rakt samuh"),
        *("रक्त समूह", "रक्तगट", "ब्लड ग्रुप", "இரத்த வகை", "రక్త వర్గం", "ರಕ್ತದ ಗುಂಪು", "রক্তের গ্রুপ"),
        *("grupo sanguineo", "tipo sanguineo", "gpo sanguineo", "tipo de sangre", "g sanguineo", "rh sanguineo"),
        *("groupe sanguin", "grp sanguin", "blutgruppe", "blutgr", "gruppo sanguigno", "fator rh", "bloedgroep"),
        *("blodgrupp", "blodtype", "veriryhma", "grupa krwi", "krevni skupina", "krvna skupina", "vercsoport"),
        *("grupa sanguina", "kan grubu", "kan gr", "golongan darah", "gol darah", "goldar", "jenis darah"),
        *("kumpulan darah", "nhom mau", "فصيلة الدم", "زمرة الدم", "گروه خونی", "סוג דם", "группа крови"),
        *("група крови", "ομαδα αιματος", "血液型", "血型", "혈액형", "กรุ๊ปเลือด", "หมู่เลือด"),
    ),
    context=("blood", "sangre", "sang", "blut", "sangue", "donor", "rakt", "khoon"),
    siblings=("allergies", "emergency contact", "height", "weight", "med cond", "dob", "donor"),
    confused_with=(
        "grades, sizes, ratings and battery types of one or two letters; only a field that says blood counts"
    ),
    matches=("B+", "O-", "0 Rh+", "AB positive", "A+ve", "O Rh(D) Neg", "B neg", "A型"),
    rejects=("Junior", "XL", "pending"),
)
