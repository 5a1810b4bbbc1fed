"""A person's credit score, one row a bureau with its range, and one for whatever is called a credit score.

Ranges as the bureaus publish them: TransUnion CIBIL (https://www.cibil.com), FICO (https://www.fico.com), VantageScore
(https://www.vantagescore.com), Experian, Equifax and TransUnion of each country, CRIF (https://www.crifhighmark.com),
SCHUFA (https://www.schufa.de), Serasa (https://www.serasa.com.br), KKB Findeks (https://www.findeks.com), SIMAH
(https://www.simah.com), AECB (https://aecb.gov.ae), CTOS (https://ctoscredit.com.my), BIK (https://www.bik.pl).
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_THREE = r"(?:[3-8][0-9]{2}|900)(?: ?[-+/] ?(?:[3-8][0-9]{2}|900)?)?"
_TO_999 = "[1-9][0-9]{0,2}"
_TO_1000 = "1000|[1-9][0-9]{0,2}"
_SHARE = r"(?:100|[1-9]?[0-9])(?:[.,][0-9]{1,2})? ?%?"

# entity, name, form, field names, examples
_ROWS = (
    ("IN_CIBIL_SCORE", "CIBIL score", r"(?:[3-8][0-9]{2}|900)(?: ?[-+/] ?(?:[3-8][0-9]{2}|900)?)?|-1|NH|NA",
     ("cibil score", "cibil", "civil score", "cibill", "sibil", "sibil score", "cibil rank", "cibil no", "cibil rating",
      "cibil transunion score", "tu cibil", "सिबिल", "सिबिल स्कोर", "சிபில் ஸ்கோர்"),
     ("722", "cibil 571, card dues settled")),
    ("IN_CRIF_SCORE", "CRIF High Mark score", _THREE,
     ("crif score", "crif", "crif highmark", "highmark score", "crif high mark score", "cir score"),
     ("664", "crif: 741")),
    ("US_FICO_SCORE", "FICO score", _THREE,
     ("fico score", "fico", "mid fico", "fico8", "fico 8", "fico 9", "fico band", "low fico", "middle score",
      "mid score", "qualifying score", "beacon score", "score range fico"), ("700-749", "FICO 689")),
    ("US_VANTAGE_SCORE", "VantageScore", _THREE,
     ("vantage score", "vantagescore", "vantage 3", "vantage 4", "credit karma", "credit karma score"),
     ("701", "vantage score 655")),
    ("EXPERIAN_SCORE", "Experian score", _TO_999,
     ("experian score", "experian", "experian credit score", "experian delphi", "delphi score"),
     ("881", "Experian: 742")),
    ("EQUIFAX_SCORE", "Equifax score", "1[01][0-9]{2}|1200|[1-9][0-9]{0,2}",
     ("equifax score", "equifax", "equifax credit score", "veda score", "vedascore", "equifax one score"),
     ("712", "equifax 1043")),
    ("TRANSUNION_SCORE", "TransUnion score", _TO_999,
     ("transunion score", "transunion", "trans union score", "tu score", "clearscore", "clear score",
      "callcredit score"),
     ("604", "TransUnion 687")),
    ("DE_SCHUFA_SCORE", "SCHUFA score", f"{_SHARE}|[1-9][0-9]{{2,3}}",
     ("schufa score", "schufa", "schufa basisscore", "schufascore", "schufa auskunft", "bonitat", "bonitatsscore"),
     ("97,5 %", "schufa 9372")),
    ("AT_KSV_SCORE", "KSV1870 rating of a person", "[1-7][0-9]{2}",
     ("ksv score", "ksv rating", "ksv1870", "crif score osterreich"), ("311", "ksv rating 402")),
    ("PL_BIK_SCORE", "BIK score", "100|[1-9]?[0-9]|[2-6][0-9]{2}",
     ("bik score", "bik", "scoring bik", "ocena bik", "ocena punktowa bik", "punkty bik"), ("78", "scoring bik 61")),
    ("NL_BKR_CODE", "BKR registration", "[0-9]|A|H[1-5]?|A[1-5]|[1-5]",
     ("bkr", "bkr score", "bkr codering", "bkr registratie", "bkr toetsing", "bkr code"), ("A2", "bkr codering 3")),
    ("IT_CRIF_SCORE", "CRIF score of Italy", _TO_999,
     ("punteggio crif", "merito creditizio", "score crif persona", "punteggio creditizio"),
     ("402", "punteggio crif 388")),
    ("BR_SERASA_SCORE", "Serasa score", _TO_1000,
     ("serasa score", "score serasa", "serasa", "spc serasa", "score spc", "score boa vista", "score de credito cpf"),
     ("713", "score serasa 462")),
    ("MX_BURO_SCORE", "score of Buró de Crédito", "[4-8][0-9]{2}",
     ("score buro", "buro de credito", "score buro credito", "mi score buro", "circulo de credito"),
     ("671", "score buro 590")),
    ("CO_DATACREDITO_SCORE", "Datacrédito score", "[1-9][0-9]{2}",
     ("datacredito", "puntaje datacredito", "score datacredito", "puntaje transunion colombia"),
     ("781", "datacredito 640")),
    ("TR_FINDEKS_SCORE", "Findeks score", "1[0-9]{3}|[1-9][0-9]{0,2}",
     ("findeks notu", "findeks", "findeks kredi notu", "kredi notu", "kredi skoru", "kkb skoru"),
     ("1480", "findeks notu 1100")),
    ("SA_SIMAH_SCORE", "SIMAH score", _THREE,
     ("simah score", "simah", "سمة", "تقرير سمة", "التقييم الائتماني سمة"), ("702", "simah 615")),
    ("AE_AECB_SCORE", "AECB score", _THREE,
     ("aecb score", "aecb", "al etihad credit bureau", "etihad credit bureau score"), ("731", "aecb score 650")),
    ("MY_CTOS_SCORE", "CTOS score", _THREE,
     ("ctos score", "ctos", "ccris", "skor ctos"), ("712", "ctos 655")),
    ("ID_SLIK_STATUS", "SLIK collectibility", "(?:KOL ?)?[1-5]",
     ("slik", "bi checking", "slik ojk", "kolektibilitas", "skor kredit slik", "status slik"), ("kol 5", "slik 2")),
    ("VN_CIC_SCORE", "CIC score", "[1-9][0-9]{2}|[1-5]",
     ("diem cic", "cic", "diem tin dung cic", "nhom no cic", "diem tin dung"), ("583", "diem cic 640")),
    ("CN_SESAME_SCORE", "Zhima (Sesame) score", "[3-9][0-9]{2}",
     ("芝麻信用", "芝麻分", "信用分", "信用评分", "征信评分", "sesame credit", "zhima score"), ("712", "芝麻信用 688")),
    ("KR_CREDIT_SCORE", "NICE or KCB score", "1000|[1-9][0-9]{0,2}",
     ("신용점수", "신용등급", "nice 신용점수", "kcb 신용점수", "올크레딧"), ("912", "신용점수 845")),
    ("TH_NCB_SCORE", "National Credit Bureau score", "[3-8][0-9]{2}|900",
     ("เครดิตบูโร", "คะแนนเครดิต", "ncb score thailand"), ("702", "เครดิตบูโร 655")),
)  # fmt: skip
_SIBLINGS = (
    *("dti", "income", "annual income", "monthly income", "borrower", "co borrower", "loan amount"),
    *("loan purpose", "emi", "ltv", "ssn", "pan", "monthly debt", "existing loans", "annual hh income"),
    "cc debt",
)
_CONFUSED = "lead, quality, exam and match scores, prices and rooms of three digits; only a bureau's name asks."

recognizers = (
    *(
        Recognizer(
            entity=entity,
            name=name,
            asked_pattern=form,
            fields=fields,
            siblings=_SIBLINGS,
            needs_person=True,
            confused_with=_CONFUSED,
            matches=examples,
            rejects=("pending", "hot"),
        )
        for entity, name, form, fields, examples in _ROWS
    ),
    Recognizer(
        entity="CREDIT_SCORE",
        name="credit score",
        asked_pattern=_THREE,
        fields=(
            *("credit score", "creditscore", "credit scor", "cr score", "credit rating score", "personal credit score"),
            *("credit pull", "bureau score", "credit bureau", "credit bureau score", "creditworthiness", "credit band"),
            *("est credit score", "self reported credit", "puntaje crediticio", "puntaje de credito"),
            *("score crediticio", "historial crediticio", "score de credito", "score credito", "cote de credit"),
            *("score de credit", "skor kredit", "درجة الائتمان", "信用スコア", "क्रेडिट स्कोर"),
        ),
        context=("score", "credit", "rating", "defaulted", "loan rejected", "tradelines"),
        siblings=_SIBLINGS,
        needs_person=True,
        confused_with="lead, quality, exam and match scores, prices and rooms of three digits",
        matches=("722", "credit score 571, card dues settled", "664", "700-749", "900"),
        rejects=("80", "1200", "250", "hot"),
    ),
)
