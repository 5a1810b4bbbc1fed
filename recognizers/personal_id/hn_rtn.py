"""Honduran tax number (RTN) of a natural person: the thirteen digits of the identity number and one more.

Issued by the Servicio de Administración de Rentas; a company's has another number than a year from the fifth digit on
(9000 and more). The last digit's rule is not published. Specification: https://www.sar.gob.hn (RTN).
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="HN_RTN",
    name="Honduran tax number (RTN) of a person",
    asked_pattern=("(?:0[1-9]|1[0-8])(?:0[1-9]|[12][0-9]|3[0-5])[ -]?(?:19|20)[0-9]{2}[ -]?[0-9]{5}[ -]?[0-9]"),
    fields=(
        *("rtn persona natural", "rtn honduras", "rtn numerico", "registro tributario nacional", "rtn", "rtn cliente"),
        *("numero rtn", "honduran rtn"),
    ),
    context=("rtn", "servicio de administracion de rentas"),
    siblings=("dni", "identidad", "fecha de nacimiento"),
    confused_with="a company's RTN, in which no year stands, and barcodes of fourteen digits.",
    lifespan="for life.",
    matches=("RTN 08011990123456", "rtn persona natural: 0501-2001-08271-6"),
    rejects=("RTN 08019002267076", "RTN 19011990123456", "rtn 0801"),
)
