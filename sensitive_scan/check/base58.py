"""Base58Check: a version, a payload and the first four bytes of its doubled SHA-256, as wallet addresses have it.

Alphabet and checksum are those of Bitcoin's reference implementation
(https://en.bitcoin.it/wiki/Base58Check_encoding); other currencies change versions or the order of the alphabet.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

BITCOIN = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_CHECKSUM = 4
_LONGEST = 128


def decoded(text: str, alphabet: str = BITCOIN) -> bytes:
    """The bytes that ``text`` stands for; none if it is no Base58."""
    number = 0
    for character in text[:_LONGEST]:
        place = alphabet.find(character)
        if place < 0:
            return b""
        number = number * 58 + place
    noughts = len(text) - len(text.lstrip(alphabet[0]))
    return bytes(noughts) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def encoded(data: bytes, alphabet: str = BITCOIN) -> str:
    """The Base58 text of some bytes."""
    number, digits = int.from_bytes(data, "big"), ""
    while number:
        number, place = divmod(number, 58)
        digits = alphabet[place] + digits
    return alphabet[0] * (len(data) - len(data.lstrip(b"\0"))) + digits


def is_base58check(text: str, versions: tuple[bytes, ...], length: int = 20, alphabet: str = BITCOIN) -> bool:
    """Whether ``text`` is one of ``versions``, ``length`` bytes and their checksum; chance passes once in 2**32."""
    data = decoded(text, alphabet)
    body, checksum = data[:-_CHECKSUM], data[-_CHECKSUM:]
    version = body[: len(body) - length]
    return version in versions and len(body) > length and _checksum(body) == checksum


def base58check(version: bytes, random: Random, length: int = 20, alphabet: str = BITCOIN) -> str:
    """A random address of a version."""
    body = version + random.randbytes(length)
    return encoded(body + _checksum(body), alphabet)


def _checksum(body: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(body).digest()).digest()[:_CHECKSUM]
