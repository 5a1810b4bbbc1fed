"""Codes of India's states and union territories, as identity numbers begin with them, former ones included.

Specification: Central Motor Vehicles Rules, 1989, and ISO 3166-2:IN; some registers keep older codes (BH, CT, OR, UT).
"""

from __future__ import annotations

STATE = (
    "AN|AP|AR|AS|BH|BR|CG|CH|CT|DD|DH|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|KN|LA|LD|LH|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK"
    "|TG|TN|TR|TS|UA|UK|UP|UT|WB"
)
"""The source of an expression for one code; put it into a group."""
STATES = frozenset(STATE.split("|"))
