"""Mexican population registry code (CURP): four letters, birth date, sex, state, three letters, a mark, a check digit.

Issued by the Registro Nacional de Población since 1996. Specification: https://www.gob.mx/curp (Instructivo normativo,
18 places). X for the sex, new since 2021, is not known to python-stdnum.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.recognizer import Recognizer

# places in the alphabet of the registry, which has an Ñ between N and O
_VALUES = {character: place for place, character in enumerate("0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ")}
_LISTED = "AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS VZ YN ZS"
_STATES = frozenset(_LISTED.split())


def _is_curp(value: str) -> bool:
    if len(value) != 18 or not is_yymmdd(value[4:10]) or value[11:13] not in _STATES or not value[17].isdecimal():
        return False
    if any(character not in _VALUES for character in value):
        return False
    total = sum(_VALUES[character] * (18 - place) for place, character in enumerate(value[:17]))
    return -total % 10 == int(value[17])


recognizer = Recognizer(
    entity="MX_CURP",
    name="Mexican population registry code (CURP)",
    pattern="[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[A-Z0-9][0-9]",
    check=_is_curp,
    fields=(
        *("curp", "clave curp", "clave unica", "clave unica de registro de poblacion", "numero curp", "curp empleado"),
        *("clave unica registro poblacion", "curp cliente", "curp paciente", "curp alumno", "curp titular"),
        *("cedula unica registro poblacion", "mexican curp", "curp trabajador"),
    ),
    context=("curp", "renapo", "acta de nacimiento", "clave"),
    siblings=("rfc", "nss", "fecha de nacimiento", "ine"),
    confused_with="nothing usual; date, state and check digit are in it.",
    lifespan="for life; issued since 1996, with X as a third sex since 2021.",
    matches=("Clave única: VXKF790314MJCCCD09", "GVFT970117HMCDCDA3"),
    rejects=("CURP CRXQ701417MDFDBC02", "ABCD990230HDFXYZ01"),
)
