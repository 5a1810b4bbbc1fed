"""How notes speak of passwords, PINs and passcodes.

OWASP, Secrets Management (https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="CREDENTIAL",
        language="en",
        telling="""
password is; pwd is; password nya; pass is; passwd; passcode is; passcode #; pin is #; pin #; atm pin; card pin
his/her/their password/pin/passcode/login/otp; login _ password; login _ pwd; login _ pass; user _ pwd; user _ pass
username _ password; id _ password; pw is; pass wd; otp is #; otp #; otp shared; netbanking password
net banking password; wifi password; gate code #; alarm code #; door code #; security answer; mother s maiden
maiden name; upi pin; mpin; mpin #; password pwd; temporary password; temp password; same password
""",
        plain="""
password; passwords; pwd; passcode; pin; otp; login; credentials; passphrase
""",
    ),
)
