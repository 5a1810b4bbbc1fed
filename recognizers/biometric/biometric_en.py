"""How notes in English speak of a person's biometric data.

Own words for what article 9 of Regulation (EU) 2016/679 names (https://eur-lex.europa.eu/eli/reg/2016/679/oj).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="BIOMETRIC_DATA",
        language="en",
        telling="""
his/her/their fingerprint/fingerprints/thumbprint/iris/voiceprint/retina
fingerprint/thumb/iris/face template/templates/hash/scan of/attached/stored/uploaded/saved
thumb impression of/attached; fingerprint id #; fingerprints taken/on/attached/saved/stored
biometric template/templates; face encoding/embedding; faceprint; face id of; voice print of; voiceprint; iris scan of
iris code; dna sample/profile/result/test; dna results; fingerprint captured; biometrics of
""",
        plain="""
fingerprint; fingerprints; thumbprint; iris; biometric; biometrics; facial recognition; face recognition; dna; retina
thumb impression; face scan
""",
    ),
)
