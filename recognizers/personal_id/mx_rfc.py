"""Mexican taxpayer registry (RFC) of a person: four letters, birth date, three characters of the tax office.

Issued by the Servicio de Administración Tributaria; a company's has three letters. The last character is a check digit
that old registrations do not keep, so only the date is asked. python-stdnum also refuses four letters that make a rude
word, which the office replaces. Specification: https://www.sat.gob.mx.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.recognizer import Recognizer

# the registry's numbers for the general public and for foreigners
_GENERIC = frozenset(("XAXX010101000", "XEXX010101000"))


def _is_rfc(value: str) -> bool:
    return is_yymmdd(value[4:10]) and value[4:10] != "000000" and value not in _GENERIC


recognizer = Recognizer(
    entity="MX_RFC",
    name="Mexican taxpayer registry (RFC) of a person",
    pattern="[A-Z][AEIOUX][A-Z]{2}[0-9]{6}[A-Z0-9]{2}[0-9A]|[A-Z]{4}-[0-9]{6}-[A-Z0-9]{2}[0-9A]",
    asked_pattern="[A-Z&]{4}[ -]?[0-9]{6}[ -]?[A-Z0-9]{2}[0-9A]",
    check=_is_rfc,
    fields=(
        *("rfc", "r f c", "rfc persona fisica", "rfc empleado", "rfc cliente", "registro federal de contribuyentes"),
        *("rfc con homoclave", "rfc homoclave", "rfc trabajador", "rfc titular", "rfc paciente", "mexican rfc"),
        *("registro federal contribuyente", "rfc receptor"),
    ),
    context=("rfc", "sat", "cfdi", "constancia fiscal"),
    siblings=("curp", "nss", "clabe"),
    confused_with="a company's RFC, which has three letters, and the two generic ones for the public and foreigners.",
    lifespan="for life; of thirteen characters since the 1970s.",
    matches=("RFC VAQJ860427H38", "TOBM931105LK6", "rfc GOPL-850101-A10"),
    rejects=("XAXX010101000", "PTB140609R52", "RFC VAQJ861327H38"),
)
