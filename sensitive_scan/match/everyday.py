"""Words of ordinary notes and field values, which are no sign of anything by themselves.

A phrase is looked for by its rarest word, which is never one of these: counted in CRM notes and exports in English,
they stand there again and again. A word that is missing here costs time, and changes no finding.
"""

from __future__ import annotations

EVERYDAY = frozenset(
    """
    account accounts acct action activity address agency agent alcohol alerts alien allergic allergy american amount
    analytics annual antigen applicant application appraisal approval army assessment authority auto available back
    background balance band bank battery because beta bill birth blood board body book born budget building business
    call caller cancel candidate card care case cash category center central centre certificate change chapter
    charges chat check cheque child children chronic cibil citizen citizenship city claim class clear client clinic
    close closed code college commission community company complaint condition contact contacted contract
    conversation corporate council country court created credit current customer data date days deal debit delivery
    department deposit details digital direct direction disability discount disease doctor document down drive
    driver driving east education electronic email employee employer employment entry event existing expense
    experience expiry fair family father file filed firm first fixed follow foreign foreigner form free full fund
    general gift global government grade grant great green group handle health heart help high hiring history hold
    holder home hospital house household housing husband identification identity ifsc income info insurance insured
    international invoice issue item labor labour last lead leave left legal letter level licence license limit line
    link list loan long looking lost loyalty machine mail manager mark match medical member membership mental middle
    military ministry mobile module month monthly mortgage mother name national need needed needs next nice north
    note notes notice number numbers nurse nursing offer office official operators opportunity order other owner
    package page paid para parents part partner pass patient payment payroll pays pending pension people permanent
    permit person personal phone photo physical piece place plan platelet points police policy port portfolio pour
    pregnancy premium prescription present price primary prison private problem procedure product professional
    profile program project proof property provident public pull purchase qualified quote race rank rate receipt
    received record records reference referral refund region register registered registration regular rejected
    renewal rent report republic request residence resident result return revenue review right rights road room
    royal running salary sales sample scheme school score screening second secondary sector security self sent
    serial server service services sheet ship shipment shop show site skin slip social society software solution
    source south special staff stage standard star start starting state statement states status stay stock street
    student substance sugar support system take taken task taxes teacher team temporary term terms test text thai
    than therapy third ticket time title tool total tour trade transaction transfer travel traveller treatment trip
    trust turnover type under union unique unit united university until update used user valid validity value values
    vehicle vendor viral visa visit wage water website week weekly whatsapp white wife wire with work worker world
    written year years york your
    """.split()  # noqa: SIM905
)
