"""Number of an investment or retirement account in the United States: brokerage, IRA, 401(k), 529, health savings.

Issued by each broker or plan in a form of its own, mostly eight to ten digits or a letter and eight digits, without a
check digit; only a name of the account asks. Description: https://www.finra.org (account numbers in ACATS transfers).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="US_BROKERAGE_ACCOUNT",
    name="US investment or retirement account number",
    asked_pattern="[A-Z]{0,3}-?[0-9]{5,12}(?:-[0-9]{1,4})?|[A-Z0-9]{2,4}-[0-9]{3,8}(?:-[0-9]{1,4})?|[0-9]{4} [0-9]{4}",
    check=serial(*range(5, 15)),
    fields=(
        *("brokerage account number", "brokerage account", "brokerage acct", "ira account number", "ira account"),
        *("roth ira account", "traditional ira account", "rollover ira account", "401k account number", "401k account"),
        *("401 k account", "403b account number", "529 account number", "hsa account number", "hsa account"),
        *("investment account number", "retirement account number", "schwab account number", "fidelity account number"),
        *("vanguard account number", "etrade account number", "custodian account number", "annuity account number"),
    ),
    context=("rollover ira", "acats", "401k plan"),
    siblings=("custodian", "account registration", "beneficiary", "plan administrator", "dtc number", "date of birth"),
    confused_with="a client's account in the CRM and orders; only a name of the investment asks.",
    lifespan="as long as the account; a transfer to another broker gives a new number",
    matches=("brokerage account Z48-271635", "401k account 482716", "IRA account number 4827-1635"),
    rejects=("brokerage account 00000000", "ira account pending", "401k account 12345678"),
)
