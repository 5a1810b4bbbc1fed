"""What somebody who means no good can do, and what not; SECURITY.md names each of these tests beside its statement."""

from __future__ import annotations

import dataclasses
import json
import marshal
import os
import re
import resource
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sensitive_scan import (
    DeclarationError,
    Gate,
    Keyring,
    Ledger,
    LedgerWriter,
    Memory,
    Policy,
    PolicyError,
    Scanner,
    cache,
)
from sensitive_scan.declarations import parse_toml
from sensitive_scan.ledger.verify import verify
from sensitive_scan.masking import Fingerprinter
from sensitive_scan.report.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = b"a key for tests, no secret"
CARD = "4111 1111 1111 1111"
SECONDS = 20
"""What a refusal may take at most, on a machine that does other things too."""
OWN = """[[recognizer]]
entity = "OWN"
category = "passport"
name = "own"
pattern = '{pattern}'
matches = ["X1234"]
"""


def ends(call: Callable[[], object]) -> None:
    """Hold that a call comes to its end, whatever it answers."""
    call()


# a tenant


def test_another_tenants_memory_is_not_touched() -> None:
    scanner = Scanner(key=KEY, memory=Memory())
    number = {"Ref": "4539578763621486"}
    before = scanner.scan_record(number, tenant="victim")
    for order in range(400):
        scanner.scan_record({"Ref": f"45395787{order * 7919 % 10**8:08}"}, tenant="attacker")
    assert scanner.memory is not None
    scanner.memory.forget("victim")
    assert scanner.scan_record(number, tenant="victim") == before


def test_a_tenant_cannot_fill_the_memory() -> None:
    memory = Memory(most_fields=50)
    scanner = Scanner(key=KEY, memory=memory)
    for number in range(200):
        scanner.scan_record({f"field {number}": "x"}, tenant="attacker")
    assert len(memory) == 50


@pytest.mark.parametrize("field", ["Order No", "Phone", "Website", "GSTIN", "Remarks", "x" * 10_000, "\0", ""])
def test_no_name_of_a_field_lets_a_labelled_card_pass(scanner: Scanner, field: str) -> None:
    assert scanner.scan_record({field: f"card number {CARD}, exp 12/27"}).action != "allow"


ODD: list[object] = [
    10**100_000,
    -(10**5000),
    Decimal("1E+999999999"),
    Decimal("1E-999999999"),
    Decimal("NaN"),
    float("inf"),
    float("nan"),
    1e308,
    b"\xff" * 1000,
    "\ud800",
    [[[[]]]],
    {"a": {}},
    {None: None, 1: 2},
    "0" * 200_000,
    "((((" * 4_000,
    "card " * 4_000,
    "1 " * 10_000,
    "\u0300" * 50_000,
    "@" * 100_000,
]


@pytest.mark.parametrize("value", ODD, ids=range(len(ODD)))
def test_no_value_stops_or_delays_the_scanner(scanner: Scanner, value: object) -> None:
    ends(lambda: scanner.scan_record({"Remarks": value, "Card No": CARD}))
    assert scanner.scan_record({"Remarks": value, "Card No": CARD}).action == "block"
    ends(lambda: scanner.scan_table({"Remarks": [value] * 3, "Card No": [CARD] * 3}))


def test_a_clean_verdict_is_not_shared_with_who_changes_it(scanner: Scanner) -> None:
    verdict = scanner.scan_record({"Name": "Ann"})
    with pytest.raises(dataclasses.FrozenInstanceError):
        verdict.action = "block"  # type: ignore[misc]


def test_a_tenant_cannot_write_another_line_into_the_spill_or_a_report(tmp_path: Path) -> None:
    ledger = Ledger(str(tmp_path / "incidents.db"), Keyring(KEY))
    gate = Gate(Scanner(key=KEY), LedgerWriter(ledger, tmp_path / "spill"))
    tenant = 'acme\n{"tenant": "other"}\x1b[2J'
    gate.check({f"Card\n{CARD}\x1b[2J": CARD}, tenant=tenant)
    gate.close()
    assert {entry.incident.tenant for entry in ledger.entries()} <= {tenant, "acme"} | {_plain(tenant)}
    assert not verify(ledger).problems
    ledger.close()


def _plain(text: str) -> str:
    return "".join(one for one in text if one.isprintable())


# who reads the reports


def test_a_fingerprint_says_nothing_without_the_key() -> None:
    told = {Fingerprinter(bytes((one,)) * 32)("PAYMENT_CARD", CARD) for one in range(20)}
    assert len(told) == 20


def test_reports_hold_no_fingerprint(tmp_path: Path) -> None:
    path = tmp_path / "cards.csv"
    path.write_text(f"Name,Card No\nAnn,{CARD}\n", encoding="utf-8")
    (finding, *_) = Scanner(key=KEY).scan_file(path).findings
    for report in FORMATS:
        command = [sys.executable, "-m", "sensitive_scan", "scan", "--format", report, str(path)]
        environment = {**os.environ, "SENSITIVE_SCAN_KEY": KEY.decode()}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        assert done.returncode == 1
        assert finding.fingerprint not in done.stdout + done.stderr


# who writes the cache directory


class _Written:
    """Writes a file if it is unpickled; stands for code in a cache file."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (open, (self.path, "w"))


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o622, 0o666, 0o777])
def test_a_cache_file_that_others_can_write_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(tmp_path))
    cache.store("name", b"body")
    (tmp_path / "name").chmod(mode)
    assert cache.load("name") is None


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777])
def test_a_cache_folder_that_others_can_write_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    """Who writes the folder cannot write the files in it, but may replace them by links to this user's others."""
    folder = tmp_path / "databases"
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(folder))
    cache.store("name", b"body")
    assert cache.load("name") == b"body"
    folder.chmod(mode)
    assert cache.load("name") is None


def test_a_cache_file_that_is_a_link_or_no_file_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "databases"
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(folder))
    cache.store("name", b"body")
    (folder / "linked").symlink_to(folder / "name")
    (folder / "folder").mkdir()
    os.mkfifo(folder / "pipe")
    assert [cache.load(one) for one in ("linked", "folder", "pipe")] == [None, None, None]


def test_a_cache_of_wrong_contents_costs_time_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(tmp_path / "databases"))
    policy = Policy.default().with_categories(["payment_card"])
    expected = Scanner(policy, key=KEY, language=False).scan_text(f"card {CARD}")
    for content in (b"", b"\0" * 40, marshal.dumps([1, 2]), b"x" * 10_000):
        for file in (tmp_path / "databases").iterdir():
            file.write_bytes(content)
        assert Scanner(policy, key=KEY, language=False).scan_text(f"card {CARD}") == expected


# who supplies a recognizer

PATTERNS = (
    r"\d{1000000000}X",
    "(?:(?:(?:a{100}){100}){100}){100}X",
    "(?:(?:a{999}b){999}c){999}",
    "a{99999999999999999999}",
    "(?:" * 900 + "X" + ")" * 900,
    "[" * 900,
    "(?:a|aa|a[a ])+[XY]",
    "(?:a*)*b",
    "(?R)X",
    r"(?:(?=(a*))\1)*X",
    "(?V0)X[0-9]{4}",
    "X[0--9]{4}",
    "(?:X[0-9]{4}){e<=2}",
    "",
    ".*",
    "X" * 5000,
    "(?#",
    r"\L<words>",
)


@pytest.mark.parametrize("pattern", PATTERNS, ids=range(len(PATTERNS)))
def test_a_pattern_made_to_hurt_is_refused_quickly(pattern: str) -> None:
    def call() -> None:
        with pytest.raises(DeclarationError):
            parse_toml(OWN.format(pattern=pattern), "own.toml")

    ends(call)


def test_a_pattern_that_is_slow_on_other_texts_only_is_stopped_by_the_cell(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(OWN.format(pattern="(?:[0-9]|[0-9][0-9]|[0-9][ ])+[XY]|X[0-9]{4}"), encoding="utf-8")
    scanner = Scanner(Policy.default().with_categories(["passport"]), [path], key=KEY, language=False)
    verdict = scanner.scan_record({"Remarks": "1" * 300 + "! 1X"})
    assert [one.reason for one in verdict.errors] == ["partial"]
    assert verdict.action == "flag"


CODE = (
    f"{OWN.format(pattern='X[0-9]{4}')}check = \"__import__('os').system('true')\"",
    f"{OWN.format(pattern='X[0-9]{4}')}check = 'os.system'",
    f"{OWN.format(pattern='X[0-9]{4}')}sample = 'eval'",
    f"{OWN.format(pattern='X[0-9]{4}')}confirm = 'exec'",
    f"{OWN.format(pattern='X[0-9]{4}')}source = '/etc/passwd'",
    f"{OWN.format(pattern='X[0-9]{4}')}digest = 'x'",
    f"{OWN.format(pattern='X[0-9]{4}')}__class__ = 'x'",
    OWN.format(pattern="X[0-9]{4}").replace('"OWN"', '"../OWN"'),
    OWN.format(pattern="X[0-9]{4}").replace('"passport"', '"allowed/../x"'),
    "[" * 5_000,
    "a." * 400_000 + "a = 1",
    "x = " + "9" * 100_000,
    "#" * (2 << 20),
)


@pytest.mark.parametrize("text", CODE, ids=range(len(CODE)))
def test_a_recognizer_is_no_code_and_no_bomb(text: str) -> None:
    def call() -> None:
        with pytest.raises(DeclarationError):
            parse_toml(text, "own.toml")

    ends(call)


def test_a_recognizer_cannot_take_a_card_away(tmp_path: Path) -> None:
    """By the name of one that ships it is refused; as allowed data it can claim a span, which is what it is for."""
    own = OWN.format(pattern="X[0-9]{4}")
    (tmp_path / "own.toml").write_text(own.replace('"OWN"', '"PAYMENT_CARD"'), encoding="utf-8")
    with pytest.raises(DeclarationError, match="PAYMENT_CARD is declared"):
        Scanner(recognizers=[tmp_path / "own.toml"], key=KEY)


# who supplies a policy

BOMB = "a: &a {x: 1}\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} {{<<: [{', '.join([f'*{chr(97 + n)}'] * 12)}]}}\n" for n in range(12)
)
LAUGHS = "a: &a [x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 12)}]\n" for n in range(12)
)
YAMLS = (
    BOMB,
    LAUGHS,
    LAUGHS + "rules: *m\nactions: {passport: *m}\nname: *m\n",
    "name: !!python/object/apply:os.system ['true']",
    "name: !!python/name:os.system ''",
    "name: !include /etc/passwd",
    "&a [*a]",
    "actions: &a {passport: *a}",
    "[" * 5_000,
    "{a: " * 5_000,
    "a: 1" + ":59" * 80_000,
    "a: 1" + ":59" * 80_000 + ".5",
    "a: " + "9" * 100_000,
    "a: 1e" + "9" * 1000,
    "1: 2",
    "a: !!bool maybe",
    "a: !!timestamp never",
    "x" * (1 << 20),
    "limits: {seconds: 99999999999999999999}",
    r"allow: [{reason: r, expires: 2030-01-01, pattern: '\d{1000000000}'}]",
)


@pytest.mark.parametrize("text", YAMLS, ids=range(len(YAMLS)))
def test_a_policy_is_no_code_and_no_bomb(text: str) -> None:
    def call() -> None:
        with pytest.raises(PolicyError):
            Policy.parse(text, "own.yaml")

    ends(call)


def test_what_a_policy_lets_pass_by_a_slow_pattern_is_not_let_pass() -> None:
    text = "[[allow]]\nreason = 'r'\nexpires = 2999-01-01\npattern = '(?:[0-9 ]|[0-9 ][0-9 ]|[0-9 ]{3})+x'\n"
    scanner = Scanner(Policy.parse(text, "own.toml"), key=KEY)
    ends(lambda: scanner.scan_record({"Card No": CARD}))
    assert scanner.scan_record({"Card No": CARD}).action == "block"


# who controls the ledger's database


def test_a_database_cannot_make_an_incident(tmp_path: Path) -> None:
    path = tmp_path / "incidents.db"
    ledger = Ledger(str(path), Keyring(KEY))
    gate = Gate(Scanner(key=KEY), LedgerWriter(ledger, tmp_path / "spill"))
    gate.check({"Card No": CARD}, tenant="acme")
    gate.close()
    (entry, *_) = ledger.entries()
    assert not verify(ledger).problems
    forged = Ledger(str(tmp_path / "forged.db"), Keyring(b"another key, no secret"))
    forged.append([entry.incident._replace(tenant="victim")], [])
    assert verify(forged).head.link != verify(ledger).head.link
    forged.close()
    assert verify(Ledger(str(tmp_path / "forged.db"), Keyring(KEY))).problems
    ledger.close()


def test_a_spill_of_somebody_else_is_not_readable_and_no_code(tmp_path: Path) -> None:
    folder = tmp_path / "spill"
    ledger = Ledger(str(tmp_path / "incidents.db"), Keyring(KEY))
    folder.mkdir(mode=0o700)
    hostile = [b"", b"\n\n", b"[]\n", b"{}\n", b'{"uid": 1}\n', b"\x80\x04.\n", b"[" * 100_000, b'{"activity": 3}\n']
    for place, content in enumerate(hostile):
        (folder / f"1-{place}.spill").write_bytes(content)
    writer = LedgerWriter(ledger, folder)
    gate = Gate(Scanner(key=KEY), writer)
    gate.check({"Card No": CARD}, tenant="acme")
    writer.flush()
    assert [one.incident.tenant for one in ledger.entries()] == ["acme"]
    gate.close()
    ledger.close()


# who uploads a file


def test_a_reader_that_asks_for_more_than_a_number_holds_is_bounded() -> None:
    with pytest.raises(PolicyError, match=re.escape("limits.memory")):
        Policy.parse("[limits]\nmemory = 9223372036854775807", "own.toml")
    assert Policy.parse("[limits]\nseconds = 1_000_000", "own.toml").limits.seconds == 1_000_000


def test_numbers_of_any_length_in_json_are_read_or_listed(scanner: Scanner, tmp_path: Path) -> None:
    for ending, content in (
        ("json", f'[{{"n": {"9" * 9000}, "Card No": "{CARD}"}}, {{"n": 1e999999999, "Card No": "{CARD}"}}]'),
        ("jsonl", f'{{"n": {"9" * 9000}}}\n{{"n": -1e-999999999}}\n{json.dumps({"Card No": CARD})}\n'),
        ("yaml", f"n: {'9' * 9000}\ns: 1{':59' * 9000}\nCard No: {CARD}\n"),
    ):
        path = tmp_path / f"numbers.{ending}"
        path.write_text(content, encoding="utf-8")
        report = scanner.scan_file(path)
        assert report.action == "block"


def test_a_process_that_reads_has_limits_of_its_own(tmp_path: Path) -> None:
    code = (
        "from sensitive_scan.readers.worker import Limits, confine; import resource as r;"
        f"confine(Limits(seconds=7), {str(tmp_path)!r});"
        "print(r.getrlimit(r.RLIMIT_CPU)[0], r.getrlimit(r.RLIMIT_CORE), r.getrlimit(r.RLIMIT_AS)[0] > 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "7 (0, 0) True\n"
    assert resource.getrlimit(resource.RLIMIT_CPU)[0] != 7


def test_security_md_names_tests_that_exist() -> None:
    root = Path(__file__).parents[1]
    named = re.findall(r"`(tests/[a-z_/]+\.py)::(test_\w+)`", (root / "SECURITY.md").read_text(encoding="utf-8"))
    assert len(named) > 30
    for path, name in named:
        assert f"def {name}(" in (root / path).read_text(encoding="utf-8"), f"{path}::{name}"
