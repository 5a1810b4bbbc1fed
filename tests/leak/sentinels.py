"""Values that may be found nowhere, in any of the forms in which a value could get out, and what looks for them."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import pickle
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from sensitive_scan.catalogue import builtin
from sensitive_scan.check.fake import fakes
from sensitive_scan.recognizer import compact

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = b"a key for tests, no secret"


def _made_up(entity: str) -> str:
    recognizer = next(one for one in builtin().recognizers if one.entity == entity)
    return compact(next(one for one in islice(fakes(recognizer, "leak"), 50) if one.isascii()))


CARD = "4539578763621486"
"""A made-up number that is a card's by its check digit."""
CARD_IN_GROUPS = "4539 5787 6362 1486"
NATIONAL_ID = _made_up("IT_CODICE_FISCALE")
"""One with letters, which stands out by itself."""
ACCOUNT = _made_up("IBAN")
TERM = "sarcoidosis"
"""What a note tells of somebody's health."""
SENTINELS = (CARD, CARD_IN_GROUPS, NATIONAL_ID, ACCOUNT, TERM)
NUMBERS = (CARD, CARD_IN_GROUPS, NATIONAL_ID, ACCOUNT)
"""Those that are found wherever they stand, in names too."""
NOTE = f"card {CARD_IN_GROUPS}, id {NATIONAL_ID}, IBAN {ACCOUNT}; her husband was diagnosed with {TERM}"
"""A text that holds them all."""

_HASHES = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b", "blake2s")
_SHORTEST = 16
"""Characters of a hash that are enough to know it by."""


def clean(*things: object, sentinels: tuple[str, ...] = SENTINELS) -> None:
    """Hold that none of the things, as they are written and shown, holds a sentinel or what it can be told by."""
    for thing in things:
        for shown in _shown(thing):
            lowered = shown.lower()
            found = [name for name, form in _forms(sentinels) if form in (lowered if form.islower() else shown)]
            # nothing of the form itself, so that a failure does not print a text of a megabyte
            assert not found, f"{type(thing).__name__} holds {found}: …{_near(shown, sentinels)}…"


def clean_error(error: BaseException, sentinels: tuple[str, ...] = SENTINELS) -> None:
    """Hold that an exception shows no sentinel, and neither do those that led to it, suppressed or not."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        waiting += [one.__cause__, one.__context__, *getattr(one, "exceptions", ())]
        held = [getattr(one, name, None) for name in ("doc", "object", "pattern", "problem_mark", "orig", "params")]
        buffers = [getattr(mark, "buffer", None) for mark in held]
        clean(str(one), repr(one), *one.args, vars(one), *held, *buffers, sentinels=sentinels)


def clean_folder(folder: Path, sentinels: tuple[str, ...] = SENTINELS) -> int:
    """Hold that no file below a folder holds a sentinel, by name or content; how many files there are."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    for path in files:
        clean(str(path.relative_to(folder)), path.read_bytes(), sentinels=sentinels)
    return len(files)


def pickled(*results: object) -> bytes:
    """The pickles of some results, uncompressed."""
    return b"".join(pickle.dumps(one, protocol) for one in results for protocol in (2, pickle.HIGHEST_PROTOCOL))


def shown_record(record: logging.LogRecord) -> str:
    """All that a log record holds, with what it is formatted to."""
    return f"{record.getMessage()} {record.__dict__!r} {logging.Formatter().format(record)}"


def _shown(thing: object) -> Iterator[str]:
    if isinstance(thing, bytes | bytearray | memoryview):
        yield bytes(thing).decode("latin-1")
        yield bytes(thing).decode("utf-16-le", "replace")
    else:
        yield str(thing)
        yield repr(thing)


def _near(shown: str, sentinels: tuple[str, ...]) -> str:
    at = min((shown.find(form) for _, form in _forms(sentinels) if form in shown), default=0)
    return shown[max(0, at - 60) : at]


@cache
def _forms(sentinels: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Every form in which a sentinel could be known again, each with what it is called."""
    return tuple((f"{place} {name}", form) for place, value in enumerate(sentinels) for name, form in _forms_of(value))


def _forms_of(value: str) -> Iterator[tuple[str, str]]:
    plain = dict.fromkeys((value, value.lower(), value.replace(" ", ""), value.replace(" ", "-")))
    for text in plain:
        data = text.encode()
        yield "plain", text.lower()
        yield "escaped", json.dumps("".join(map(_wide, text)))[1:-1]
        yield "escaped", repr("".join(map(_wide, text)))[1:-1]
        yield "hex", data.hex()
        for shift in range(3):
            # whatever stands before it, the middle of a base64 text is the same
            yield "base64", base64.b64encode(bytes(shift) + data)[4:-4].decode()
        for name in _HASHES:
            digest = hashlib.new(name, data).digest()
            yield f"{name} in hex", digest.hex()[:_SHORTEST]
            yield f"{name} in base64", base64.b64encode(digest).decode()[:_SHORTEST]
            yield f"{name} in base64", base64.urlsafe_b64encode(digest).decode()[:_SHORTEST]
        for size in (8, 12, 16, 20):
            yield f"blake2b of {size}", hashlib.blake2b(data, digest_size=size).hexdigest()
        # as an entity's fingerprint would be without the key
        yield "hash of entity", hashlib.blake2b(b"PAYMENT_CARD\0" + data, digest_size=16).hexdigest()


def _wide(character: str) -> str:
    return chr(ord(character) + 0xFEE0) if character > " " else character
