"""Bech32 and Bech32m: a readable prefix, the separator 1, data and a checksum of six characters.

Specification: BIP 173 and BIP 350 (https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32, _BECH32M = 1, 0x2BC830A3
_CHECKSUM = 6
_LONGEST = 128


def is_bech32(text: str, prefix: str) -> bool:
    """Whether ``text`` is in one case, has this ``prefix`` and a right checksum; chance passes once in 2**29."""
    if len(text) > _LONGEST or (text != text.lower() and text != text.upper()):
        return False
    found, separator, data = text.lower().rpartition("1")
    values = [_ALPHABET.find(character) for character in data]
    if not separator or found != prefix or -1 in values or len(values) <= _CHECKSUM:
        return False
    return _polymod([*_expanded(prefix), *values]) in (_BECH32, _BECH32M)


def bech32(prefix: str, data: list[int]) -> str:
    """The address of ``data``, numbers below 32; the first is the version, from 1 on checked by Bech32m."""
    constant = _BECH32M if data[0] and prefix == "bc" else _BECH32
    checked = _polymod([*_expanded(prefix), *data, *[0] * _CHECKSUM]) ^ constant
    checksum = [checked >> 5 * (_CHECKSUM - 1 - place) & 31 for place in range(_CHECKSUM)]
    return f"{prefix}1{''.join(_ALPHABET[value] for value in (*data, *checksum))}"


def random_bech32(prefix: str, length: int, random: Random, version: int | None = None) -> str:
    """A random address with ``length`` characters of data behind its ``version``, where it has one."""
    start = [] if version is None else [version]
    return bech32(prefix, [*start, *(random.randrange(32) for _ in range(length))])


def _expanded(prefix: str) -> list[int]:
    return [*(ord(character) >> 5 for character in prefix), 0, *(ord(character) & 31 for character in prefix)]


def _polymod(values: list[int]) -> int:
    checked = 1
    for value in values:
        top = checked >> 25
        checked = (checked & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            if top >> place & 1:
                checked ^= generator
    return checked
