"""How notes in other languages speak of a date of birth.

Own words.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="DATE_OF_BIRTH",
        language="es",
        telling="""
nacid* el #; nacio el #; fecha de nacimiento #; nac #; f nac #; nacid* en #
""",
    ),
    Mentions(
        entity="DATE_OF_BIRTH",
        language="fr",
        telling="""
ne le #; nee le #; ne en #; nee en #; date de naissance #; ddn #
""",
    ),
    Mentions(
        entity="DATE_OF_BIRTH",
        language="de",
        telling="""
geb #; geb am #; geboren am #; geboren #; geburtsdatum #; jahrgang #; jg #
""",
    ),
    Mentions(
        entity="DATE_OF_BIRTH",
        language="pt",
        telling="""
nascid* em/a #; nasceu em/a #; data de nascimento #; dn #; nasc #
""",
    ),
    Mentions(
        entity="DATE_OF_BIRTH",
        language="id",
        telling="""
lahir #; tgl lahir #; tanggal lahir #; ttl #; lahir tahun #
""",
    ),
)
