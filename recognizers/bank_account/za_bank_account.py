"""South African bank account: six digits of the branch and seven to eleven of the account.

Issued by banks; each has check digits of its own (CDV), which need the branch's table. The branch is mostly the bank's
universal code (250655 FNB, 632005 Absa, 198765 Nedbank, 051001 Standard Bank, 470010 Capitec).
Description: https://www.bankserv.co.za (BankservAfrica, check digit verification).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_BRANCH_LABEL = "BRANCH(?: ?CODE)?"
_BRANCH = "[0-9]{3}[ -]?[0-9]{3}"
_ACCOUNT_LABEL = "(?:A/?C|ACCT?|ACCOUNT)(?: ?(?:NO|NUM|NUMBER))?"

recognizer = Recognizer(
    entity="ZA_BANK_ACCOUNT",
    name="South African bank account number",
    pattern=(
        f"{_BRANCH_LABEL}[ .:#-]{{1,3}}{_BRANCH}[ ,;:/|-]{{1,3}}{_ACCOUNT_LABEL}[ .:#-]{{1,3}}[0-9]{{7,11}}"
        f"|{_ACCOUNT_LABEL}[ .:#-]{{1,3}}[0-9]{{7,11}}[ ,;:/|-]{{1,3}}{_BRANCH_LABEL}[ .:#-]{{1,3}}{_BRANCH}"
    ),
    asked_pattern="[0-9]{7,11}|[0-9]{2,4}[ -][0-9]{3,4}[ -][0-9]{2,4}|[0-9]{6}[ /-]{1,3}[0-9]{7,11}",
    check=serial(*range(7, 18)),
    fields=(
        *("south african bank account", "sa bank account", "fnb account", "absa account", "nedbank account"),
        *("capitec account", "standard bank account", "debit order account", "tymebank account", "bankrekeningnommer"),
        *("debiet order rekening", "bank account sa"),
    ),
    context=("fnb", "absa", "nedbank", "capitec", "investec", "tymebank", "universal branch code"),
    siblings=("branch code", "universal branch code", "account type", "bank name", "account holder"),
    confused_with="phone and order numbers; a branch code or a bank's name beside it tells them apart.",
    lifespan="as long as the account",
    matches=("branch code 632005 acc 4048172635", "fnb account 62048172635", "Acc no: 1048172635, branch 250 655"),
    rejects=("branch code 632005 acc 000", "sa bank account 0000000000", "branch code 632005"),
)
