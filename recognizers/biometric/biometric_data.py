"""Biometric data of a person: fingerprints, face and iris templates, voiceprints.

EU General Data Protection Regulation, article 4 (14), https://eur-lex.europa.eu/eli/reg/2016/679/oj ; the words are in
the files of ``mentions`` beside.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="BIOMETRIC_DATA",
    name="biometric data",
    is_told=True,
    fields=(
        *("fingerprint template", "face template", "iris template", "voiceprint", "biometric template", "biometric id"),
        *("huella dactilar", "fingerabdruck", "empreinte digitale", "impressão digital"),
    ),
    confused_with="biometric devices and software as goods",
    matches=("His fingerprint template is attached to the note",),
    rejects=("Quote for 40 fingerprint readers",),
)
