"""How notes in other languages speak of passwords and PINs.

Own words.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="CREDENTIAL",
        language="es",
        telling="""
contrasena es; su contrasena; la contrasena; clave es; su clave; clave de acceso; clave del; nip #; pin #; nip es
usuario _ clave; usuario _ contrasena; usuario _ pass
""",
        plain="""
contrasena; clave; nip
""",
    ),
    Mentions(
        entity="CREDENTIAL",
        language="pt",
        telling="""
senha e; senha dele; senha dela; a senha; senha do; senha #; palavra passe; password e; pin e #; usuario _ senha
login _ senha; login _ pass
""",
        plain="""
senha
""",
    ),
    Mentions(
        entity="CREDENTIAL",
        language="fr",
        telling="""
mot de passe; mdp; mdp est; son mdp; code pin; code carte; identifiant _ mdp; digicode #; code portail; code d acces
""",
        plain="""
digicode
""",
    ),
    Mentions(
        entity="CREDENTIAL",
        language="de",
        telling="""
passwort ist; sein passwort; ihr passwort; passwort lautet; passwort; kennwort; pin ist; pin lautet; pin #
zugangsdaten; login _ passwort; alarmcode #; turcode #
""",
        plain="""
pin
""",
    ),
    Mentions(
        entity="CREDENTIAL",
        language="id",
        telling="""
password nya; passwordnya; pw nya; pin nya; pinnya; pin atm; kata sandi; kata laluan; login _ pass; otp nya
user _ pass
""",
        plain="""
password; sandi; pin; otp
""",
    ),
    Mentions(
        entity="CREDENTIAL",
        language="hi",
        telling="""
पासवर्ड; पिन #; ओटीपी
""",
    ),
)
