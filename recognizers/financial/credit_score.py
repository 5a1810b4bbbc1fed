"""A person's credit score: 300 to 900 (CIBIL, Equifax, CRIF), 300 to 850 (FICO, VantageScore).

Bureaus: https://www.cibil.com, https://www.fico.com, https://www.experian.com, https://www.schufa.de.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="CREDIT_SCORE",
    name="credit score",
    asked_pattern=r"(?:[3-8][0-9]{2}|900)(?: ?[-+/] ?(?:[3-8][0-9]{2}|900)?)?",
    fields=(
        *("credit score", "creditscore", "credit scor", "cr score", "credit rating score", "personal credit score"),
        *("credit pull", "cibil", "cibil score", "civil score", "cibill", "sibil", "sibil score", "cibil rank"),
        *("cibil no", "crif", "crif score", "crif highmark", "highmark score", "bureau score", "credit bureau"),
        *("credit bureau score", "cir score", "beacon score", "fico", "fico score", "mid fico", "fico8"),
        *("fico band", "low fico", "middle score", "mid score", "qualifying score", "experian", "experian score"),
        *("equifax", "equifax score", "transunion", "transunion score", "vantage score", "vantagescore"),
        *("clearscore", "credit karma", "creditworthiness", "credit band", "score range fico", "est credit score"),
        *("self reported credit", "puntaje crediticio", "puntaje de credito", "score crediticio", "score buro"),
        *("buro de credito", "datacredito", "historial crediticio", "score de credito", "score serasa", "serasa"),
        *("serasa score", "spc serasa", "score credito", "cote de credit", "score de credit", "schufa"),
        *("schufa score", "bonitat", "bonitatsscore", "bkr", "bkr score", "bik", "scoring bik", "ocena bik"),
        *("punteggio crif", "merito creditizio", "findeks", "findeks notu", "kredi notu", "kredi skoru", "slik"),
        *("bi checking", "skor kredit", "diem tin dung", "cic", "simah", "simah score", "aecb score", "ctos"),
        *("ctos score", "درجة الائتمان", "信用スコア", "信用分", "信用评分", "芝麻信用", "신용점수", "신용등급"),
        *("เครดิตบูโร", "क्रेडिट स्कोर", "सिबिल", "सिबिल स्कोर"),
    ),
    context=("score", "credit", "rating", "defaulted", "loan rejected", "tradelines"),
    siblings=(
        *("dti", "income", "annual income", "monthly income", "borrower", "co borrower", "loan amount"),
        *("loan purpose", "emi", "ltv", "ssn", "pan", "monthly debt", "existing loans", "annual hh income"),
        "cc debt",
    ),
    needs_person=True,
    confused_with="lead, quality, exam and match scores, prices and rooms of three digits",
    matches=("722", "cibil 571, card dues settled", "664", "700-749", "900"),
    rejects=("80", "1200", "250", "hot"),
)
