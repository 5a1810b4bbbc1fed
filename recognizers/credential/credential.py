"""A password, PIN or passcode of a person.

OWASP, secrets in text, https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html ; the words
are in the files of ``mentions`` beside.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="CREDENTIAL",
    name="password or PIN",
    is_told=True,
    fields=(
        *("password", "passwd", "passcode", "pin code atm", "atm pin", "login password", "user password"),
        *("contraseña", "clave de acceso", "senha", "mot de passe", "passwort", "kata sandi", "पासवर्ड"),
    ),
    confused_with="resets and rules of passwords, PIN codes of post, pins of bowling and meetings",
    matches=("Her netbanking password is in the chat, told her to change it",),
    rejects=("Password reset link sent by the system",),
)
