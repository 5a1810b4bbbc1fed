"""How notes in Hindi and Tamil speak of a person's religion.

Own words.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="RELIGION",
        language="hi",
        telling="""
मुस्लिम परिवार; मुसलमान; हिंदू परिवार; ईसाई; सिख परिवार; जैन परिवार; धर्म परिवर्तन; इस्लाम कबूल; धर्म से
""",
        plain="""
मुस्लिम; हिंदू; सिख; जैन; धर्म
""",
    ),
    Mentions(
        entity="RELIGION",
        language="ta",
        telling="""
முஸ்லிம் குடும்ப; முஸ்லிம்; கிறிஸ்தவ; இந்து குடும்ப; மதம் மாறி
""",
        plain="""
மதம்
""",
    ),
)
