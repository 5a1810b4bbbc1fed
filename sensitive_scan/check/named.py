"""The checks that a declaration without code names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.icao import icao
from sensitive_scan.check.iso7064 import mod_11_2, mod_11_10
from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.mod97 import mod_97_10
from sensitive_scan.check.verhoeff import verhoeff

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sensitive_scan.recognizer import Check

CHECKS: Mapping[str, Check] = {
    "icao": icao,
    "luhn": luhn,
    "mod_11_10": mod_11_10,
    "mod_11_2": mod_11_2,
    "mod_97_10": mod_97_10,
    "verhoeff": verhoeff,
}
"""Check algorithms by the name that TOML declarations use."""
