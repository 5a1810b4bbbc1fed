"""Social security numbers of Central America and the Caribbean that have no published check digit: one row each.

Issued by ISSS and the pension system of El Salvador (NUP), IGSS of Guatemala, INSS of Nicaragua, CSS of Panama and TSS
of the Dominican Republic; a field or a word must name the institute. Sources: https://www.isss.gob.sv,
https://www.spensiones.gob.sv, https://www.igssgt.org, https://inss-princ.inss.gob.ni, https://www.css.gob.pa,
https://www.tss.gob.do.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_number(number: str) -> bool:
    return is_digits(number) and not is_repeated(number) and not is_counting(number)


# entity, name, form, field names, context, examples
_ROWS = (
    (
        *("SV_ISSS", "Salvadoran social security number (ISSS)", "[0-9]{9}|[0-9]{3}[ -][0-9]{2}[ -][0-9]{4}"),
        ("isss", "numero isss", "afiliacion isss", "numero de afiliacion isss", "carnet isss", "isss empleado"),
        ("isss", "instituto salvadoreno del seguro social"),
        ("ISSS 114827163", "afiliación ISSS 048271635"),
    ),
    (
        *("SV_NUP", "Salvadoran pension number (NUP)", "[0-9]{12}"),
        ("nup", "numero unico previsional", "nup afp", "nup el salvador", "nup isss"),
        ("previsional", "afp crecer", "afp confia"),
        ("NUP 248271635482", "número único previsional 314827163548"),
    ),
    (
        *("GT_IGSS", "Guatemalan social security number (IGSS)", "[0-9]{9,13}|[0-9]{1,3}-?[0-9]{2}-?[0-9]{5,6}"),
        ("igss", "afiliacion igss", "numero igss", "numero de afiliacion igss", "carnet igss", "igss empleado"),
        ("igss", "instituto guatemalteco de seguridad social"),
        ("IGSS 148271635", "afiliación IGSS 2827163540101"),
    ),
    (
        *("NI_INSS", "Nicaraguan social security number (INSS)", "[0-9]{7,9}|[0-9]{6,8}-[0-9]"),
        ("inss nicaragua", "numero inss nicaragua", "carnet inss nicaragua", "afiliacion inss nicaragua"),
        ("instituto nicaraguense de seguridad social",),
        ("INSS Nicaragua 14827163", "número INSS Nicaragua 1482716-3"),
    ),
    (
        *("PA_CSS", "Panamanian social security number (CSS)", "[0-9]{6,8}|[0-9]{3}-[0-9]{4}"),
        ("seguro social panama", "css panama", "numero css", "carnet seguro social panama", "afiliacion css"),
        ("seguro social panameno",),
        ("seguro social Panamá 482-7163", "CSS Panamá 1482716"),
    ),
    (
        *("DO_NSS", "Dominican social security number (NSS)", "[0-9]{8,9}"),
        ("nss tss", "nss republica dominicana", "numero seguridad social tss", "nss dominicana", "afiliacion tss"),
        ("tesoreria de la seguridad social",),
        ("NSS TSS 048271635", "NSS República Dominicana 14827163"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=_is_number,
        fields=fields,
        context=context,
        siblings=("fecha de nacimiento", "dui", "dpi", "cedula", "fecha de ingreso", "afp"),
        confused_with="order and phone numbers; only a word that names the institute asks.",
        lifespan="for life.",
        matches=matches,
        rejects=(f"{fields[0]} 000000000", f"{fields[0]} pendiente", f"{fields[0]} 12"),
    )
    for entity, name, form, fields, context, matches in _ROWS
)
