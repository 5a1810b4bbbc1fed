"""Belgian electronic identity card number (eID): ten digits and two check digits by 97, 000-0000000-00.

Issued by the municipalities; the check digits are the remainder of the first ten, 97 instead of 0. Old bank accounts
have the same form and check: cards begin with 59, so that only these are taken where no word asks.
Specification: https://www.ibz.rrn.fgov.be (IT 195), https://eid.belgium.be.
"""

from __future__ import annotations

from sensitive_scan.check.belgian import is_belgian_97
from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_eid(number: str) -> bool:
    return len(number) == 12 and not is_repeated(number[:10]) and is_belgian_97(number)


recognizer = Recognizer(
    entity="BE_EID_CARD",
    name="Belgian identity card number",
    pattern="59[0-9][- ][0-9]{7}[- ][0-9]{2}",
    asked_pattern="[0-9]{3}[ .-]?[0-9]{7}[ .-]?[0-9]{2}",
    check=_is_eid,
    fields=(
        *("eid kaartnummer", "eid card number", "eid nummer", "eid number", "belgian eid", "belgian identity card"),
        *("kaartnummer eid", "kaartnummer identiteitskaart", "nummer identiteitskaart"),
        *("identiteitskaartnummer belgie", "numero carte eid", "numero de carte d identite belge"),
        *("carte d identite belge", "belgische identiteitskaart", "numero eid", "kids id"),
        *("belgischer personalausweis", "eid belgie", "belgian id card"),
    ),
    context=("carte d identite belge", "identiteitskaart", "itsme"),
    siblings=("rijksregisternummer", "registre national", "geboortedatum", "geldig tot", "valable jusqu au"),
    test_numbers=("000001103271", "591191706458", "591201099997"),
    confused_with="bank accounts and payment references (+++000/0000/00000+++), which have the same check digits.",
    lifespan="ten years (six for children, thirty from 75 on), a new card has a new number; eID since 2003",
    matches=("eID nummer 591062049487", "592-2811086-10", "carte d'identité belge 595 8127389 68"),
    rejects=("eID nummer 591062049488", "592-2811086-11", "000-0000000-00"),
)
