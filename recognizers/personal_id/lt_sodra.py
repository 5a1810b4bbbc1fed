"""Lithuanian social insurance number (Sodra): up to eight digits, often behind a series of two letters, no check digit.

Issued by the state social insurance fund Sodra with the first insurance; the certificate of it is no longer printed and
the personal code has taken its place in most forms. Description: https://www.sodra.lt (socialinio draudimo numeris).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="LT_SODRA",
    name="Lithuanian social insurance number (Sodra)",
    asked_pattern="(?:S[A-Z][ -]?)?[0-9]{6,7}|[0-9]{8}",
    check=serial(6, 7, 8),
    fields=(
        *("sodros numeris", "sodros nr", "sd serija ir numeris", "sd pazymejimo numeris", "vsd pazymejimas"),
        *("asmens socialinio draudimo numeris", "socialinio draudimo numeris", "soc draudimo nr", "sodros pazymejimas"),
        *("socialinio draudimo pazymejimo numeris", "lithuanian social insurance"),
    ),
    context=("sodra", "sodros", "socialinio draudimo", "vsdfv"),
    siblings=("asmens kodas", "gimimo data", "vardas", "pavarde", "darbdavys"),
    confused_with="an employer's (draudėjo) code and order numbers; only a word for it asks.",
    lifespan="for life",
    matches=("Sodros numeris SD 4827163", "asmens socialinio draudimo numeris 7048261"),
    rejects=("Sodros numeris SD 0000000", "Sodros numeris 1234567", "sodros nr 12"),
)
