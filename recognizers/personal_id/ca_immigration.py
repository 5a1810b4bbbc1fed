"""Immigration numbers of Canada: unique client identifier (UCI), permanent resident card and permits, no check digits.

Issued by Immigration, Refugees and Citizenship Canada: the UCI has eight or ten digits, 0000-0000 or 00-0000-0000; the
card's number two letters and seven to ten digits, the confirmation of residence T and nine; permits a letter and nine.
Description: https://www.canada.ca/en/immigration-refugees-citizenship.html.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _made_up_permit(random: Random) -> str:
    """Without a first digit that would make it one of Taiwan's numbers by chance."""
    return f"{random.choice('EFSUVW')}{random.randrange(300_000_000, 800_000_000)}"


_SAMPLES = {"CA_PERMIT": _made_up_permit}
# entity, name, form, how many digits, field names, context, what it is confused with, lifespan, examples
_ROWS = (
    (
        *("CA_UCI", "Canadian immigration client identifier (UCI)"),
        *("[0-9]{4}-?[0-9]{4}|[0-9]{2}-?[0-9]{4}-?[0-9]{4}", (8, 10)),
        (
            *("ircc uci", "uci number", "unique client identifier", "uci ircc", "uci no", "ircc client id"),
            *("cic client id", "canada immigration client id", "uci canada", "identificateur unique de client"),
            *("iuc ircc", "client id ircc", "numero d identification du client ircc"),
            "immigration client number canada",
        ),
        ("ircc", "gckey", "identificateur unique"),
        "phones and orders of eight or ten digits; only a word of the immigration office asks.",
        "for life",
        ("UCI number 4827-1635", "IRCC UCI: 11-4827-1635", "UCI no 1148271635"),
    ),
    (
        *("CA_PR_CARD", "number of a Canadian permanent resident card"),
        *("[A-Z]{2}[ -]?[0-9]{7,10}|T[ -]?[0-9]{9}|[0-9]{4}-[0-9]{4}", (7, 8, 9, 10)),
        (
            *("canadian pr card", "canada pr card", "canadian pr card number", "pr card canada"),
            *("maple leaf card number", "canadian permanent resident card", "permanent resident card canada"),
            *("copr number", "imm 5292 number", "confirmation of permanent residence number"),
            *("carte de resident permanent", "carte rp canada", "pr card number canada"),
            "numero carte de resident permanent",
        ),
        ("copr", "maple leaf card", "confirmation of permanent residence"),
        "codes of two letters and seven digits; only a word for the card asks.",
        "five years, a new card has a new number; issued since June 2002",
        ("Canadian PR card RA0482716359", "COPR number T482716359", "pr card canada PA4827163"),
    ),
    (
        *("CA_PERMIT", "number of a Canadian work or study permit", "[A-Z][ -]?[0-9]{9}", (9,)),
        (
            *("canadian work permit", "work permit canada", "study permit number", "canadian study permit"),
            *("study permit", "study permit canada", "canada work permit number", "pgwp number"),
            *("post graduation work permit number", "visitor record number", "ircc application number"),
            *("permis d etudes", "permis de travail canada", "ircc document number", "imm 1442 number"),
            "lmia work permit number",
        ),
        ("pgwp", "imm 1442", "lmia"),
        "passports and articles of a letter and nine digits; only a word for the permit asks.",
        "as long as the permit",
        ("Canadian work permit U482716359", "study permit no F204816395"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=serial(*lengths),
        fields=fields,
        context=context,
        siblings=("country of citizenship", "passport", "permit expiry", "visa", "date of birth", "immigration status"),
        confused_with=confused_with,
        lifespan=lifespan,
        sample=_SAMPLES.get(entity),
        matches=matches,
        rejects=(f"{fields[0]} 0000-0000", f"{fields[0]} pending", f"{fields[0]} 123"),
    )
    for entity, name, form, lengths, fields, context, confused_with, lifespan, matches in _ROWS
)
