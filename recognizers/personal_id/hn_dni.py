"""Honduran identity number (DNI, formerly tarjeta de identidad): place, year of registration, serial, 0000-0000-00000.

Issued by the Registro Nacional de las Personas: department 01 to 18 and municipality, year, five digits; no check
digit. Specification: https://www.rnp.hn.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_PLACE, _YEAR = "(?:0[1-9]|1[0-8])(?:0[1-9]|[12][0-9]|3[0-5])", "(?:19|20)[0-9]{2}"

recognizer = Recognizer(
    entity="HN_DNI",
    name="Honduran identity number (DNI)",
    pattern=f"{_PLACE}-{_YEAR}-[0-9]{{5}}|{_PLACE} {_YEAR} [0-9]{{5}}",
    asked_pattern=f"{_PLACE}[ .-]?{_YEAR}[ .-]?[0-9]{{5}}",
    fields=(
        *("dni honduras", "dni hondureno", "identidad honduras", "tarjeta de identidad honduras"),
        *("tarjeta de identidad", "dni rnp", "identidad rnp", "numero de identidad honduras", "honduran dni"),
    ),
    context=("registro nacional de las personas", "rnp", "hondureno"),
    siblings=("rtn", "fecha de nacimiento", "municipio"),
    confused_with="barcodes of thirteen digits; a place and a year are in it.",
    lifespan="for life, the card for ten years; DNI since 2020.",
    matches=("DNI Honduras 0801-1990-12345", "identidad 1804 1975 00482", "dni hondureño 0501200108271"),
    rejects=("DNI Honduras 1901-1990-12345", "DNI Honduras 0801-1790-12345", "dni honduras 0801"),
)
