"""Italian health code of a foreigner without a permit (STP) or an EU citizen without insurance (ENI): 16 characters.

STP or ENI, three digits of the region, three of the local health authority, seven of a serial number; no check digit.
Issued by the local health authorities (STP since 1998, ENI since 2007). Specification: https://www.salute.gov.it
(D.P.R. 394/1999, article 43).
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="IT_STP_ENI",
    name="Italian health code STP or ENI",
    pattern="(?:STP|ENI)[0-9]{13}",
    asked_pattern="(?:STP|ENI)(?:[ -]?[0-9]){13}",
    fields=(
        *("codice stp", "codice eni", "stp eni", "tesserino stp", "numero stp", "tessera stp"),
        *("straniero temporaneamente presente", "europeo non iscritto", "tesserino eni"),
    ),
    context=("straniero temporaneamente presente", "europeo non iscritto", "codice stp"),
    siblings=("asl", "codice fiscale", "data di nascita", "cittadinanza"),
    confused_with="nothing usual; the three letters and thirteen digits tell it apart.",
    lifespan="six months (STP) or a year (ENI), and may be renewed; STP since 1998, ENI since 2007.",
    matches=("codice STP STP0301230001234", "ENI0802030004711"),
    rejects=("STP 12345", "codice STP in corso"),
)
