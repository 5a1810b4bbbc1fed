"""Italian pension certificate of INPS: category of the pension (VO, IO, SO and others), eight digits, no check digit.

Issued by the Istituto Nazionale della Previdenza Sociale, often written after the four digits of the office. The
matricola INPS of ten digits is an employer's and is none. Description: https://www.inps.it.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_certificate(value: str) -> bool:
    return not is_repeated(value[-8:])


_CATEGORIES = "VO|IO|SO|AS|PS|VR|IR|SR|VOART|IOART|SOART|VOCOM|IOCOM|SOCOM|VOST|IOST|SOST|INVCIV|VOCUM|IOCUM|SOCUM"

recognizer = Recognizer(
    entity="IT_INPS",
    name="Italian pension certificate number (INPS)",
    asked_pattern=f"(?:[0-9]{{4}}[ /-]?)?(?:{_CATEGORIES})[ /-]?[0-9]{{8}}|[0-9]{{8}}[ /-]?(?:{_CATEGORIES})",
    check=_is_certificate,
    fields=(
        *("certificato di pensione", "numero certificato pensione", "numero pensione inps", "libretto di pensione"),
        *("pensione inps", "categoria e numero pensione", "numero pensione", "posizione inps pensionato"),
        *("chiave pensione", "italian pension number", "numero inps pensionato"),
    ),
    context=("inps", "pensionato", "certificato di pensione"),
    siblings=("codice fiscale", "data di nascita", "importo pensione"),
    confused_with="an employer's matricola INPS of ten digits, which has no letters.",
    lifespan="as long as the pension is paid; a survivor's pension has a new number.",
    matches=("certificato di pensione VO 10427183", "pensione INPS 7000 SOART 32417183"),
    rejects=("certificato di pensione VO 00000000", "matricola INPS 7041827361", "numero pensione 123"),
)
