"""Brazilian doctor's registration (CRM): four to six digits of a state's medical council, as in CRM/SP 000000.

Issued by the Conselho Regional de Medicina of each state; no check digit. CRM alone is what salespeople call their
software, so a state or a longer name must be there. Description: https://portal.cfm.org.br (busca médicos).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_crm(value: str) -> bool:
    return not is_repeated("".join(character for character in value if "0" <= character <= "9"))


_STATE = "(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)"

recognizer = Recognizer(
    entity="BR_CRM",
    name="Brazilian doctor's registration (CRM)",
    pattern=f"CRM[/-]{_STATE}[ :]{{1,2}}(?:[0-9]{{4,6}}|[0-9]{{2,3}}\\.[0-9]{{3}})",
    asked_pattern=(
        f"(?:CRM[ /:-]{{0,2}})?(?:{_STATE}[ /:-]{{0,2}}(?:[0-9]{{4,6}}|[0-9]{{2,3}}\\.[0-9]{{3}})"
        f"|[0-9]{{4,6}}(?:[ /-]{{1,3}}{_STATE})?)"
    ),
    check=_is_crm,
    fields=(
        *("crm medico", "crm do medico", "registro crm", "numero crm medico", "inscricao crm", "crm uf", "crm sp"),
        *("conselho regional de medicina", "registro medico crm", "crm solicitante", "crm doutor"),
        *("brazilian medical license",),
    ),
    context=("conselho regional de medicina", "crm medico", "cremesp", "cremerj"),
    siblings=("especialidade", "rqe", "cpf", "medico"),
    confused_with="records of a CRM system; a state's letters or a word for it tell them apart.",
    lifespan="as long as the doctor works in the state; issued since 1957.",
    matches=("Dr. Souza, CRM/SP 148271", "CRM médico 48271-RJ", "CRM-MG 48.271"),
    rejects=("CRM/SP 000000", "CRM de vendas", "CRM medico 12"),
)
