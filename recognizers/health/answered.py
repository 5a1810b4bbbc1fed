"""A question about a person's health that is answered with yes: a ticked box, as forms and custom fields have them.

The questions are those of proposal forms for life and health insurance, such as schedule II of the IRDAI's
regulations on health insurance (https://irdai.gov.in), and of the Washington Group's short set on disability
(https://www.washingtongroup-disability.com).
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="HEALTH_ANSWER",
    name="question about health answered with yes",
    values=(
        *("yes", "y", "true", "yes daily", "yes occasionally", "positive", "current", "current smoker", "haan"),
        *("han", "हाँ", "हां", "ஆம்", "si", "sim", "oui", "ja", "igen", "tak", "evet"),
        *("ya", "co", "نعم", "да", "はい", "是", "예"),
    ),
    fields=(
        *(
            "any illness",
            "smoker",
            "is smoker",
            "smokes",
            "smoking",
            "tobacco user",
            "tobacco",
            "chews tobacco",
            "drinker",
        ),
        *("alcoholic", "consumes alcohol", "drinks alcohol", "pregnant", "is pregnant", "currently pregnant"),
        *("expecting", "diabetic", "is diabetic", "diabetes", "hypertensive", "hypertension", "high bp"),
        *("high blood pressure", "thyroid", "asthmatic", "asthma", "epileptic", "epilepsy", "heart patient"),
        *("heart disease", "heart condition", "cancer", "cancer patient", "cancer survivor", "kidney disease"),
        *("hiv", "hiv positive", "hepatitis", "tuberculosis", "tb", "covid positive", "depression", "anxiety"),
        *("mental illness", "chronic illness", "chronic disease", "pre existing disease", "pre existing condition"),
        *("pre existing conditions", "any disease", "any surgery", "past surgery", "had surgery"),
        *("on medication", "takes medication", "allergic", "disabled", "is disabled", "has disability"),
        *("differently abled", "divyang", "physically handicapped", "handicapped", "wheelchair user"),
        *("wheelchair", "pwd", "special needs", "hearing impaired", "visually impaired", "fumador", "fumadora"),
        *("embarazada", "diabetico", "diabetica", "hipertenso", "discapacidad", "discapacitado", "fumante"),
        *("tabagista", "gravida", "gestante", "deficiente", "pcd", "fumeur", "fumeuse", "enceinte", "diabetique"),
        *("handicape", "rqth", "raucher", "raucherin", "schwanger", "diabetiker", "schwerbehindert"),
        *("schwerbehinderung", "behinderung", "fumatore", "incinta", "disabile", "roker", "zwanger", "palacz"),
        *("hamile", "perokok", "hamil", "धूम्रपान", "गर्भवती", "मधुमेह", "दिव्यांग", "நீரிழிவு", "கர்ப்பிணி"),
        *("மாற்றுத்திறனாளி"),
    ),
    siblings=("patient", "proposer", "insured", "applicant", "candidate", "employee", "member"),
    needs_person=True,
    confused_with="rooms for smokers, food for diabetics and access for wheelchairs as features of goods and buildings",
    matches=("yes", "Y", "true", "Current smoker"),
    rejects=("no", "smoke free", "never"),
)
