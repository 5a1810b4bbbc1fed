"""Mailboxes: each message is read for itself, with what is attached."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from test_eml import multipart, problems, rich
from uploads import found_in

from sensitive_scan.limits import Limits

BEGIN = b"From a@example.com Tue Feb 16 00:57:06 2021\n"


def mailbox(*messages: bytes) -> bytes:
    return b"".join(BEGIN + message + b"\n\n" for message in messages)


def test_each_message_is_a_part() -> None:
    found = found_in(mailbox(b"Subject: one\n\nK1234567", rich().as_bytes(), b"X-Only: K7654321\n\n"), "box.mbox")
    assert found.of("message 1!body") == [("", "K1234567")]
    assert "4111 1111 1111 1111" in [text for _, text in found.of("message 2!Kärten.csv")]
    sender = ("Envelope", "a@example.com Tue Feb 16 00:57:06 2021")
    assert found.of("message 3!headers") == [sender, ("X-Only", "K7654321")]
    assert not found.unscanned


def test_quoted_beginnings_are_as_they_were_written() -> None:
    text = b"Subject: x\n\nhello\n>From here K1234567\n>>From there\nFrom now on, no time is told\n"
    found = found_in(mailbox(text), "box")
    texts = [text for _, text in found.of("message 1!body")]
    assert texts == ["hello\nFrom here K1234567", "From there", "From now on, no time is told"]


def test_a_beginning_without_a_blank_line_before_is_one() -> None:
    inner = multipart(b"Content-Transfer-Encoding: base64\n\nSzEyMzQ1Njc=\n")
    found = found_in(BEGIN + b"Subject: x\n\nno blank line\n" + BEGIN + inner, "box.mbox")
    assert found.of("message 2!body") == [("", "K1234567")]


def test_a_mailbox_in_too_many_containers_is_listed_and_ends() -> None:
    found = found_in(mailbox(b"Subject: x\n\nhi", b"Subject: y\n\nho"), "box.mbox", Limits(depth=1))
    assert not found.unscanned
    data = mailbox(b"Subject: x\nContent-Type: message/rfc822\n\nSubject: y\n\nhi", b"Subject: z\n\nlast")
    found = found_in(data, "box.mbox", Limits(depth=1))
    assert problems(found) == [("message 1!message.eml", "limit")]
    assert found.of("message 2!body") == [("", "last")]


def test_the_number_of_messages_is_limited() -> None:
    found = found_in(mailbox(*[b"Subject: x\n\nhi"] * 100), "box.mbox", Limits(members=50))
    assert problems(found) == [("", "limit")]


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**32))
def test_damaged_mailboxes_never_raise(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    data = bytearray(mailbox(b"Subject: x\n\nhi", rich().as_bytes()))
    for _ in range(rng.randrange(1, 30)):
        at = rng.randrange(len(data))
        data[at : at + rng.randrange(4)] = rng.randbytes(rng.randrange(4))
    found_in(bytes(data[: rng.randrange(len(data))]), "box.mbox")
