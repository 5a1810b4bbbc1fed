"""What breadth costs: the whole catalogue against sixty of its recognizers, on the same files in the same rounds."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest import mock

import bulk
from tables import Table, number

from sensitive_scan import Scanner, catalogue
from sensitive_scan.catalogue import Catalogue, build
from sensitive_scan.model import ALLOWED
from sensitive_scan.pipeline import setting

if TYPE_CHECKING:
    from pathlib import Path

SIXTY = (  # noqa: SIM905 - a list of names reads best as words
    "PAYMENT_CARD CARD_SECURITY_CODE CARD_TRACK IBAN BANK_ACCOUNT US_BANK_ACCOUNT US_ROUTING_NUMBER IN_BANK_ACCOUNT "
    "IN_UPI_ID GB_BANK_ACCOUNT MX_CLABE BITCOIN_ADDRESS ETHEREUM_ADDRESS US_SSN US_ITIN US_MBI US_NPI CA_SIN GB_NINO "
    "GB_NHS GB_UTR IE_PPSN AU_TFN AU_MEDICARE NZ_IRD IN_AADHAAR IN_PAN IN_VOTER_ID IN_UAN IN_ABHA SG_NRIC MY_MYKAD "
    "HK_HKID CN_RESIDENT_ID KR_RRN JP_MY_NUMBER TH_NATIONAL_ID AE_EMIRATES_ID ZA_ID BR_CPF MX_CURP CL_RUT DE_STEUER_ID "
    "FR_NIR ES_DNI ES_NIE IT_CODICE_FISCALE NL_BSN PL_PESEL SE_PERSONNUMMER NATIONAL_ID PASSPORT PASSPORT_MRZ "
    "DRIVING_LICENCE US_DRIVING_LICENCE SALARY EMPLOYEE_ID CREDIT_SCORE HEALTH_CONDITION ETHNICITY"
).split()
"""The identifiers that CRM data holds most often, of every category."""
_EVERYTHING, _FEW = "the whole catalogue", "sixty of its recognizers"


def identifiers() -> int:
    """How many recognizers the catalogue has beside those of allowed data."""
    return sum(one.category != ALLOWED for one in catalogue.builtin().recognizers)


def some(count: int) -> Catalogue:
    """So many recognizers, the sixty and then others from all over the catalogue, and all claims of allowed data."""
    everything = catalogue.builtin().recognizers
    others = [one.entity for one in everything if one.category != ALLOWED and one.entity not in SIXTY]
    more = count - len(SIXTY)
    chosen = {*SIXTY, *(others[place * len(others) // more] for place in range(more))}
    made = build(one for one in everything if one.category == ALLOWED or one.entity in chosen)
    if sum(one.category != ALLOWED for one in made.recognizers) != count:
        raise ValueError(f"there are not {count} recognizers with the {len(SIXTY)} among them")
    return made


def scanner_of(chosen: Catalogue) -> Scanner:
    """A scanner of these recognizers alone."""
    with mock.patch.object(setting, "catalogue_with", return_value=chosen):
        return Scanner()


def measure(folder: Path, plan: bulk.Plan) -> list[bulk.Measured]:
    """Both on the kinds of files that CRMs hold."""
    scanners = {_EVERYTHING: Scanner(), _FEW: scanner_of(some(len(SIXTY)))}
    return bulk.measure_scanners(scanners, folder, plan)


def table(measured: list[bulk.Measured], plan: bulk.Plan) -> Table:
    """The kinds of files one below the other."""
    rows = []
    for one in measured:
        everything, sixty = one.timings[_EVERYTHING], one.timings[_FEW]
        rows.append(
            (
                bulk.KINDS[one.kind],
                number(one.megabytes / everything.median),
                number(one.megabytes / sixty.median),
                f"{sixty.ratio(everything):.2f}",
                number(1000 * (everything.found or 0) / one.rows),
                number(1000 * (sixty.found or 0) / one.rows),
            )
        )
    return Table(
        "What breadth costs",
        f"The whole catalogue ({identifiers():,} entities) against sixty of them, both beside all claims of allowed "
        f"data, on exports of {plan.rows:,} rows; medians of {plan.rounds} rounds, speeds as ratios within a round.",
        ("", "all: MB/s", "sixty: MB/s", "speed of all ÷ sixty", "all: findings in 1,000 rows", "sixty: findings"),
        rows,
    )
