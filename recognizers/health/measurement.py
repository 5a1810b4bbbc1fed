"""Measurements of a person's body: vital signs, and results of laboratory tests.

Names and units follow LOINC's common tests (https://loinc.org/usage/obs/) and the usual units of the SI and of the
United States. A number is a result only in a field that names the test, in a record about a person.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_NUMBER = r"[<>]? ?[0-9]{1,3}(?:[.,][0-9]{1,3})?"
_UNIT = (
    r"(?: ?(?:%|MG/?DL|G/?DL|MMOL/?(?:L|MOL)?|UMOL/?L|MIU/?L|UIU/?ML|NG/?ML|NG/?DL|PG/?ML|IU/?L|U/?L|MEQ/?L|CELLS"
    r"|COPIES)(?:/?(?:ML|MM3|UL|CUMM))?)?"
)

recognizers = (
    Recognizer(
        entity="VITAL_SIGN",
        name="vital sign of a person",
        asked_pattern=(
            "[0-9]{2,3} ?/ ?[0-9]{2,3}(?: ?MMHG)?"
            "|[0-9]{2,3}(?:[.,][0-9]{1,2})?(?: ?(?:BPM|%|KG/M2|KG/M²|°?[CF]|MMHG|/MIN))?"
        ),
        values=(
            *("high bp", "low bp", "hypertensive", "hypotensive", "prehypertension", "elevated", "obese", "overweight"),
            *("underweight", "tachycardia", "bradycardia", "irregular", "hipertenso", "hypertendu", "erhoht"),
        ),
        fields=(
            *("blood pressure", "bp", "bp reading", "bp readings", "systolic", "diastolic", "systolic bp"),
            *("diastolic bp", "bp mmhg", "bmi", "body mass index", "pulse rate", "heart rate", "resting heart rate"),
            *("spo2", "oxygen saturation", "o2 saturation", "respiratory rate", "body temperature", "vitals"),
            *("vital signs", "raktchap", "रक्तचाप", "ब्लड प्रेशर", "இரத்த அழுத்தம்", "presion arterial"),
            *("tension arterial", "frecuencia cardiaca", "tension arterielle", "imc", "blutdruck", "ruhepuls"),
            *("pressao arterial", "pressione arteriosa", "frequenza cardiaca", "bloeddruk", "hartslag", "blodtryck"),
            *("cisnienie krwi", "tansiyon", "nabiz", "tekanan darah", "tensi", "huyet ap", "ضغط الدم", "давление"),
            *("血圧", "脈拍", "血压", "心率", "혈압", "맥박", "ความดันโลหิต", "ความดัน"),
        ),
        context=("mmhg", "bpm"),
        siblings=("patient", "member", "height", "weight", "dob", "age", "gender", "doctor", "diagnosis", "spo2"),
        needs_person=True,
        confused_with="tyre and pump pressures, product ratings and dates; the record must be about a person.",
        matches=("140/90", "98 %", "bp 150/95 on tablets", "27.4", "72 bpm"),
        rejects=("normal", "n/a"),
    ),
    Recognizer(
        entity="LAB_RESULT",
        name="laboratory result of a person",
        asked_pattern=f"{_NUMBER}{_UNIT}",
        values=(
            *("positive", "negative", "reactive", "non reactive", "nonreactive", "detected", "not detected"),
            *("borderline", "abnormal", "elevated", "high", "low", "trace", "nil", "positivo", "negativo", "positif"),
            *("negatif", "erhoht", "positiv", "negativ", "पॉजिटिव", "नेगेटिव", "陽性", "陰性", "阳性", "阴性"),
        ),
        fields=(
            *("hba1c", "hb a1c", "a1c", "glycated haemoglobin", "blood sugar", "fasting sugar", "fbs", "ppbs"),
            *("random blood sugar", "sugar level", "blood glucose", "fasting glucose", "glucose level", "cholesterol"),
            *("total cholesterol", "hdl", "ldl", "hdl cholesterol", "ldl cholesterol", "triglycerides"),
            *("lipid profile", "serum creatinine", "creatinine", "egfr", "blood urea", "uric acid", "haemoglobin"),
            *("hemoglobin", "hb level", "wbc count", "platelet count", "rbc count", "esr", "crp level", "tsh"),
            *("tsh level", "t3 t4", "thyroid profile", "vitamin d level", "vit d level", "vitamin b12 level"),
            *("ferritin", "psa level", "beta hcg", "sgpt", "sgot", "alt ast", "bilirubin", "liver function"),
            *("cd4 count", "viral load", "hiv test", "hiv test result", "hbsag", "hcv", "vdrl", "pregnancy test"),
            *("covid test", "covid result", "covid test result", "rt pcr", "rtpcr result", "antigen test"),
            *("lab result", "lab results", "lab value", "lab values", "test result medical", "blood test result"),
            *("test results medical", "semen analysis", "sperm count", "amh level", "रक्त शर्करा", "शुगर लेवल"),
            *("glucosa", "glucemia", "colesterol", "hemoglobina", "resultado laboratorio", "glycemie"),
            *("cholesterol total", "resultats d analyse", "blutzucker", "cholesterin", "laborwerte", "laborwert"),
            *("blutwerte", "glicemia", "colesterolo", "glicose", "hemograma", "bloedsuiker", "cholesterolwaarde"),
            *("cukier we krwi", "kan sekeri", "kolesterol", "gula darah", "duong huyet", "سكر الدم", "сахар крови"),
            *("血糖", "血糖値", "血糖值", "コレステロール", "胆固醇", "혈당", "น้ำตาลในเลือด"),
        ),
        siblings=("patient", "sample date", "specimen", "lab", "dob", "age", "gender", "doctor", "diagnosis", "mrn"),
        needs_person=True,
        confused_with="quality tests of goods and water; the record must be about a person.",
        matches=("7.2 %", "hba1c 8.1", "212 mg/dL", "reactive", "TSH 6.4 mIU/L", "<20 copies/mL"),
        rejects=("pending", "sample taken"),
    ),
)
