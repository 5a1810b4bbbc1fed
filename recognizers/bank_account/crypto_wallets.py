"""Addresses of cryptocurrency wallets, one row a currency: where a payment goes, as to an account elsewhere.

Not issued: made by the holder from a key. Specifications: Base58Check (https://en.bitcoin.it/wiki/Address), Bech32 (BIP
173, https://github.com/bitcoin/bips), EIP-55 for Ethereum (https://eips.ethereum.org/EIPS/eip-55), StrKey of Stellar
(SEP 23, https://github.com/stellar/stellar-protocol), Monero's address (https://docs.getmonero.org/public-address).
Capitals matter in most of them and are part of the check.
"""

from __future__ import annotations

import base64
import binascii
from functools import partial
from typing import TYPE_CHECKING

from sensitive_scan.check.base58 import BITCOIN, RIPPLE, base58check, decoded, is_base58check
from sensitive_scan.check.bech32 import is_bech32, random_bech32
from sensitive_scan.check.keccak import keccak_256
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_B58 = "[1-9A-HJ-NP-Za-km-z]"
_B32 = "[02-9ac-hj-np-z]"
_FEWEST_DIFFERENT = 4
_RUN = "[0-9A-Za-z]{25}"
"""What all addresses are to the first pass: letters and digits, and more of them than words have."""


def _is_bitcoin(text: str) -> bool:
    return is_base58check(text, (b"\x00", b"\x05")) or is_bech32(text, "bc")


def _is_litecoin(text: str) -> bool:
    return is_base58check(text, (b"\x30", b"\x32")) or is_bech32(text, "ltc")


def _is_ethereum(text: str) -> bool:
    """Accept one case throughout, or the capitals that EIP-55 derives from the digest of the address."""
    plain = text[2:]
    lower = plain.lower()
    if len(set(lower)) <= _FEWEST_DIFFERENT:
        return False
    return plain in {lower, plain.upper()} or plain == _in_capitals(lower)


def _in_capitals(plain: str) -> str:
    digest = keccak_256(plain.encode("ascii", "replace")).hex()
    return "".join(one.upper() if int(nibble, 16) > 7 else one for one, nibble in zip(plain, digest, strict=False))


def _is_stellar(text: str) -> bool:
    try:
        data = base64.b32decode(text)
    except (binascii.Error, ValueError):
        return False
    return data[:1] == b"\x30" and binascii.crc_hqx(data[:-2], 0) == int.from_bytes(data[-2:], "little")


def _stellar(random: Random) -> str:
    body = b"\x30" + random.randbytes(32)
    return base64.b32encode(body + binascii.crc_hqx(body, 0).to_bytes(2, "little")).decode()


def _is_monero(text: str) -> bool:
    """Eleven characters stand for eight bytes, the last seven for five; the last four bytes are a Keccak checksum."""
    data = b"".join(decoded(text[at : at + 11])[-8:].rjust(8, b"\0") for at in range(0, 88, 11))
    data += decoded(text[88:])[-5:].rjust(5, b"\0")
    return len(text) == 95 and data[0] in (18, 42) and keccak_256(data[:-4])[:4] == data[-4:]


def _monero(random: Random) -> str:
    body = bytes([18]) + random.randbytes(64)
    body += keccak_256(body)[:4]
    return "".join(_block(body[at : at + 8]) for at in range(0, 69, 8))


def _block(data: bytes) -> str:
    number, text = int.from_bytes(data, "big"), ""
    for _ in range(11 if len(data) == 8 else 7):
        number, place = divmod(number, 58)
        text = BITCOIN[place] + text
    return text


def _is_solana(text: str) -> bool:
    return len(decoded(text)) == 32 and len(set(text)) > 8


def _ethereum(random: Random) -> str:
    return "0x" + _in_capitals(random.randbytes(20).hex())


# entity, name, pattern, check, maker of addresses, currency's short and long name, an example
_ROWS = (
    ("BITCOIN_ADDRESS", "Bitcoin address", f"[13]{_B58}{{25,34}}|bc1{_B32}{{22,71}}", _is_bitcoin,
     partial(base58check, b"\x00"), "btc", "bitcoin", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"),
    ("LITECOIN_ADDRESS", "Litecoin address", f"[LM]{_B58}{{25,34}}|ltc1{_B32}{{21,71}}", _is_litecoin,
     partial(base58check, b"\x30"), "ltc", "litecoin", "LQPnp61YicxezX1gUVEVx3LjmE8tn6ZmT2"),
    ("DOGECOIN_ADDRESS", "Dogecoin address", f"[DA9]{_B58}{{25,34}}",
     lambda text: is_base58check(text, (b"\x1e", b"\x16")),
     partial(base58check, b"\x1e"), "doge", "dogecoin", "DAJw68eMwNctGiW82wEmDnSaS9Vv1qQm2F"),
    ("DASH_ADDRESS", "Dash address", f"[X7]{_B58}{{25,34}}", lambda text: is_base58check(text, (b"\x4c", b"\x10")),
     partial(base58check, b"\x4c"), "dash coin", "dash cryptocurrency", "XfrgP8McbfwBtev7AEZRXYxmPMMJiFyQjZ"),
    ("ZCASH_ADDRESS", "Zcash address", f"t[13]{_B58}{{33}}",
     lambda text: is_base58check(text, (b"\x1c\xb8", b"\x1c\xbd")),
     partial(base58check, b"\x1c\xb8"), "zec", "zcash", "t1P3SZD7rcHWCLMNREn4KoqNtofxhW9TBVD"),
    ("ETHEREUM_ADDRESS", "Ethereum address", "0x[0-9A-Fa-f]{40}", _is_ethereum,
     _ethereum, "eth", "ethereum", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"),
    ("TRON_ADDRESS", "Tron address", f"T{_B58}{{33}}", lambda text: is_base58check(text, (b"\x41",)),
     partial(base58check, b"\x41"), "trx", "tron", "TF93Yw5SngqYttP9tctvCAy7ToWvtaEZ2N"),
    ("XRP_ADDRESS", "XRP Ledger address", f"r{_B58}{{24,34}}",
     lambda text: is_base58check(text, (b"\x00",), alphabet=RIPPLE),
     partial(base58check, b"\x00", alphabet=RIPPLE), "xrp", "ripple", "rrrrrrrrrrrrrrrrrrrrBZbvji"),
    ("STELLAR_ADDRESS", "Stellar account", "G[A-Z2-7]{55}", _is_stellar,
     _stellar, "xlm", "stellar lumens", "GA4LJZSS4RG2P4RXBWPCMDRHCNSVBJFDU3IH6XAMGMXYWEREBA75ES3P"),
    ("MONERO_ADDRESS", "Monero address", f"[48]{_B58}{{94}}", _is_monero,
     _monero, "xmr", "monero",
     "43mkF53EP4zhWnnaXgDP1kHwtBqKTZfmm33MaMEVUQiac9v1PMfTFy15BFxuKJALZERzvRi8BRaFKfxzEFSy6nMs7BfT48j"),
    ("CARDANO_ADDRESS", "Cardano address", f"addr1{_B32}{{50,110}}", lambda text: is_bech32(text, "addr"),
     partial(random_bech32, "addr", 92), "ada", "cardano",
     "addr15feryxhrdz9m6y09mr8wrerwzgj6f8ntxvhxyrdlm5aahn0t09nl4ujy8624fl6zy54klay937yrnujckpak28lrdjg0v3xune"),
    ("COSMOS_ADDRESS", "Cosmos address", f"cosmos1{_B32}{{38}}", lambda text: is_bech32(text, "cosmos"),
     partial(random_bech32, "cosmos", 32), "atom", "cosmos", "cosmos15feryxhrdz9m6y09mr8wrerwzgj6f8ntf6pum4"),
)  # fmt: skip


def _fields(short: str, long: str) -> tuple[str, ...]:
    return tuple(f"{name} {what}" for name in (long, short) for what in ("address", "wallet", "wallet address"))


recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        pattern=pattern,
        prefilter=_RUN,
        check=check,
        is_case_sensitive=True,
        fields=_fields(short, long),
        context=("crypto wallet", "wallet address"),
        siblings=("crypto", "wallet", "coin", "blockchain", "network"),
        confused_with="hashes, keys and tokens of the same length; the checksum tells them apart.",
        lifespan="as long as its holder keeps the key; holders make as many as they like",
        sample=make,
        matches=(f"{long} {example}", example),
        rejects=(example[:-1] + ("a" if example[-1] != "a" else "b"), f"{long} wallet not given"),
    )
    for entity, name, pattern, check, make, short, long, example in _ROWS
)
