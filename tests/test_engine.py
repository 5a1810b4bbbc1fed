"""The engine as a whole: what it is built from, and what it remembers."""

from __future__ import annotations

import hashlib
import random
import uuid
from typing import TYPE_CHECKING

import pytest

from sensitive_scan.catalogue import build
from sensitive_scan.engine import Engine
from tests.toys import AILMENT, BADGE, MEMBER, ORDER, always, engine_of, in_columns, in_record, toy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan import Scanner
    from sensitive_scan.disguise import View
    from sensitive_scan.match.matcher import Engine as EngineName
    from sensitive_scan.recognizer import Recognizer


@pytest.mark.parametrize("matcher", ["hyperscan", "regex"])
@pytest.mark.parametrize("recognizers", [(AILMENT,), (AILMENT, ORDER), (ORDER,), (MEMBER,), ()])
def test_a_catalogue_may_need_no_first_pass_or_no_pattern_without_digits(
    matcher: EngineName, recognizers: tuple[Recognizer, ...]
) -> None:
    engine = Engine(build(recognizers), matcher)
    assert bool(in_record(engine, {"Ailment": "gout"})) is (AILMENT in recognizers)


def test_failed_candidates_are_not_weighed() -> None:
    refused = toy("REFUSED", pattern="R-[0-9]{4}", check=always(False), matches=("R-1234",))
    assert not in_record(engine_of(refused), {"Remarks": "R-1234"})
    assert not in_columns(engine_of(refused), {"Remarks": ["R-1234"] * 3})


def test_what_machines_make_is_not_decoded(scanner: Scanner, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded: list[str] = []

    def views(text: str, _: object) -> Iterator[View]:
        decoded.append(text)
        return iter(())

    monkeypatch.setattr("sensitive_scan.engine.views", views)
    made = random.Random(1)  # noqa: S311 - examples, no secrets
    identities = [str(uuid.UUID(bytes=made.randbytes(16))) for _ in range(200)]
    digests = [hashlib.sha256(made.randbytes(8)).hexdigest() for _ in range(200)]
    assert not scanner.scan_table({"Id": identities, "Checksum": digests}).findings
    for identity, digest in zip(identities[:50], digests[:50], strict=True):
        assert not scanner.scan_record({"Id": identity, "Log": digest}).findings
    assert not decoded
    # beside anything else, the text may hide something
    scanner.scan_record({"Log": f"{identities[0]} and 4lll llll llll llll"})
    assert decoded


def test_chances_are_measured_of_what_can_be_found_and_kept() -> None:
    first, second = engine_of(BADGE, MEMBER, ORDER), engine_of(BADGE, MEMBER, ORDER)
    assert set(first.chances) == {"BADGE", "MEMBER", "MOTTO", "ORDER"}
    assert first.chances == second.chances
