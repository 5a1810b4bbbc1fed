"""Exceptions, with all that led to them: wrong files, wrong keys, wrong options and broken contents."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from sensitive_scan import Keyring, Ledger, Memory, Policy, Scanner, SensitiveScanError, redact_file, split_file
from sensitive_scan.declarations import load_toml, parse_toml
from sensitive_scan.keys import KEY_FILE_VARIABLE, load_keys
from sensitive_scan.language.host import PresidioNamer
from sensitive_scan.readers import ReadOptions
from tests.leak.sentinels import ACCOUNT, CARD, KEY, NATIONAL_ID, NUMBERS, clean, clean_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD = """[[recognizer]]
entity = "OWN"
category = "passport"
name = "own"
pattern = "X[0-9]{4}"
matches = ["X1234"]
"""
RECOGNIZERS = (
    f"{GOOD}{CARD} = 1",
    f'{GOOD}"{ACCOUNT}" = 1',
    f"{GOOD}{CARD} = 1\n{CARD} = 2",
    f"{GOOD}[{NATIONAL_ID}]\n[{NATIONAL_ID}]",
    f"[{CARD}.{CARD}]\n{CARD} = 1",
    f"{CARD} = 1\n[{CARD}]",
    f"{CARD} = {{a = 1}}\n{CARD}.b = 2",
    f"{GOOD}x = {CARD}x",
    f'{GOOD}x = "\\{CARD}"',
    f"{GOOD}check = '{CARD}'",
    GOOD.replace("passport", ACCOUNT),
    GOOD.replace("passport", f"passport {CARD}"),
    GOOD.replace('"OWN"', f'"{CARD}"'),
    GOOD.replace("X[0-9]{4}", f"(?P<{NATIONAL_ID}>X[0-9]{{4}})(?P<{NATIONAL_ID}>Y)"),
    GOOD.replace("X[0-9]{4}", f"(?P={NATIONAL_ID})"),
    GOOD.replace("X[0-9]{4}", rf"\p{{{NATIONAL_ID}}}"),
    GOOD.replace("X1234", CARD),
    f'{GOOD}rejects = ["X1234", "{CARD}"]',
    f'{GOOD}fields = ["{CARD}", "a"]',
    f'recognizer = "{CARD}"',
    "[" * 2000 + CARD,
)
POLICIES = (
    f"{CARD} = 1",
    f'[actions]\n"{CARD}" = "block"',
    f'[actions]\npassport = "{NATIONAL_ID}"',
    f'[actions]\npassport = {{ {NATIONAL_ID} = "block" }}',
    f'[actions]\npassport = {{ likely = "{NATIONAL_ID}" }}',
    f'[clauses]\n"{ACCOUNT}" = "x"',
    f'on_error = "{ACCOUNT}"',
    f'extends = "{ACCOUNT}"',
    f'[[rules]]\naction = "block"\n{CARD} = 1',
    f'[[rules]]\naction = "{CARD}"',
    f'[[rules]]\naction = "block"\nsource = "{NATIONAL_ID}"',
    f'[[rules]]\naction = "block"\nconfidence = "{NATIONAL_ID}"',
    f'[[rules]]\naction = "block"\nconfidence = {CARD}',
    f'[[allow]]\nreason = "r"\nexpires = 2030-01-01\nvalue = "{CARD}"',
    f'[[allow]]\nreason = "r"\nexpires = "{CARD}"\nfield = "f"',
    f'[[allow]]\nreason = "r"\nexpires = 2030-01-01\npattern = "({CARD}"',
    f'[[allow]]\nreason = "r"\nexpires = 2030-01-01\npattern = "(?P={NATIONAL_ID})"',
    f'[[escalation]]\nstep = "{CARD}"\nincidents = 1',
    f"[limits]\nbytes = -{CARD}",
    f"[limits]\n{CARD} = 1",
    f'[unscanned]\nbroken = "{CARD}"',
    f'rules = "{CARD}"',
    f'rules = ["{CARD}"]',
    f"{CARD} = 1\n{CARD} = 2",
    f"x = {CARD}x",
)
YAML_POLICIES = (
    f"{CARD}: 1",
    f"? [{CARD}]\n: 1",
    f"a: !!python/object/apply:os.system ['{CARD}']",
    f"!{CARD} a",
    f"a: *{NATIONAL_ID}",
    f"a: &{NATIONAL_ID} [*{NATIONAL_ID}]",
    f"{NATIONAL_ID}: 1\n{NATIONAL_ID}: 2",
    f"a: '{CARD}",
    f"a: 2024-13-45 {CARD}\nb: 2024-13-45",
    f"- {CARD}",
    CARD,
    f"{CARD}: [\n",
    f"a: !!timestamp '{CARD}'",
    f"a: !!int '{NATIONAL_ID}'",
    f"a: !!float '{NATIONAL_ID}'",
    f"a: !!bool '{NATIONAL_ID}'",
    f"a: !!binary '{CARD}é'",
    f"a: \x00{CARD}",
)


def refused(call: Callable[[], object], kind: type[Exception] = SensitiveScanError) -> None:
    """Hold that a call is refused, and that nothing of the refusal shows a sentinel."""
    try:
        call()
    except kind as error:
        clean_error(error)
    else:
        pytest.fail("it was not refused")


@pytest.mark.parametrize("text", RECOGNIZERS, ids=range(len(RECOGNIZERS)))
def test_recognizers(text: str) -> None:
    refused(lambda: parse_toml(text, "own.toml"))


@pytest.mark.parametrize("text", POLICIES, ids=range(len(POLICIES)))
def test_policies(text: str) -> None:
    refused(lambda: Policy.parse(text, "own.toml"))


@pytest.mark.parametrize("text", YAML_POLICIES, ids=range(len(YAML_POLICIES)))
def test_policies_in_yaml(text: str) -> None:
    refused(lambda: Policy.parse(text, "own.yaml"))


def test_files_that_are_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(f'name = "{CARD}'.encode() + b"\xff")
    calls: list[Callable[[], object]] = [
        lambda: Policy.load(path),
        lambda: load_toml(path),
        lambda: PresidioNamer(path),
        load_keys,
    ]
    monkeypatch.setenv(KEY_FILE_VARIABLE, str(path))
    for call in calls:
        refused(call)
    path.write_text(f"{CARD[:12]}\n", encoding="utf-8")
    refused(load_keys)
    path.write_text(f"a: [{CARD}\n", encoding="utf-8")
    refused(lambda: PresidioNamer(path))


WRONG: list[Callable[[Scanner], object]] = [
    lambda scanner: Scanner(region=CARD, key=KEY, policy=scanner.policy),
    lambda _: Scanner(key=CARD[:12].encode()),
    lambda _: Keyring(KEY, (CARD[:12].encode(),)),
    lambda _: Policy.pack(NATIONAL_ID),
    lambda _: Memory.from_json(f'{{"version": "{CARD}", "fields": []}}'),
    lambda _: Memory.from_json(f'{{"version": 1, "fields": [{{"tenant": "{CARD}"'),
    lambda _: Memory.from_json(json.dumps({"version": 1, "fields": [{"tenant": 1, "field": CARD, "values": CARD}]})),
    lambda _: Memory.from_json(json.dumps([CARD])),
    lambda _: Ledger(f"{NATIONAL_ID}://user:{CARD}@host/{CARD}", Keyring(KEY)),
    lambda scanner: scanner.scan_table({"a": [CARD, 1], CARD: [CARD]}),
    lambda scanner: scanner.scan_table({"a": f"{CARD}"}),
    lambda scanner: scanner.scan_table([{"a": CARD}, CARD]),
]


@pytest.mark.parametrize("wrong", WRONG, ids=range(len(WRONG)))
def test_wrong_arguments(scanner: Scanner, wrong: Callable[[Scanner], object]) -> None:
    refused(lambda: wrong(scanner))


TYPES: list[Callable[[Scanner], object]] = [
    lambda scanner: scanner.scan_text(int(CARD)),  # type: ignore[arg-type]
    lambda scanner: scanner.scan_text(CARD.encode()),  # type: ignore[arg-type]
    lambda scanner: scanner.scan_record([CARD]),  # type: ignore[arg-type]
    lambda scanner: scanner.scan_record(CARD),  # type: ignore[arg-type]
    lambda scanner: list(scanner.scan_records([CARD])),  # type: ignore[list-item]
]


@pytest.mark.parametrize("wrong", TYPES, ids=range(len(TYPES)))
def test_arguments_of_the_wrong_type(scanner: Scanner, wrong: Callable[[Scanner], object]) -> None:
    refused(lambda: wrong(scanner), Exception)


ENDINGS = ("csv", "tsv", "json", "jsonl", "txt", "xml", "yaml", "sql", "html", "md", "vcf", "eml", "mbox", "rtf")
BROKEN = (
    *(f'{{"a": "{value}", "b": {value}x, "{value}": [}}\n' for value in NUMBERS),
    *(f'[{{"{value}": 1}},\n{{"{value}": "\\{value}"}}, {value},, {value}]' for value in NUMBERS),
    *(f'"{value}","a" {value}\n"{value}\n{value},{value},{value},{value}\n' for value in NUMBERS),
    *(f"<a b='{value}'><{value}>&{value};<![{value}[<c {value}</a>" for value in NUMBERS),
    *(f"{value}: &{value} !!{value} [*{value}\n- {value}\n\t{value}: '" for value in NUMBERS),
    *(f"INSERT INTO {value} VALUES ('{value}, {value});\nCREATE TABLE `{value}` ({value}" for value in NUMBERS),
    *(f"BEGIN:VCARD\nVERSION:{value}\n{value};{value}={value}:{value}\n" for value in NUMBERS),
    *(f"From: {value}\nContent-Type: {value}/{value}; boundary={value}\n\n--{value}\n{value}" for value in NUMBERS),
    *(f"{{\\rtf1 \\{value}{{\\*\\{value} {value}\\'zz\\bin99999 {value}" for value in NUMBERS),
)


@pytest.mark.parametrize("ending", ENDINGS)
def test_broken_files(scanner: Scanner, tmp_path: Path, ending: str) -> None:
    for place, content in enumerate(BROKEN):
        plain = content.encode()
        path = tmp_path / f"broken.{ending}"
        path.write_bytes((plain + b"\xff\xfe\x81", content.encode("utf-16"), b"\xef\xbb\xbf" + plain)[place % 3])
        try:
            report = scanner.scan_file(path, options=ReadOptions(max_cell_bytes=30))
            clean(report, sentinels=NUMBERS)
            redact_file(scanner, path, tmp_path / "redacted.csv", replaces=True)
            split_file(scanner, path, tmp_path / "a.csv", tmp_path / "b.csv", tmp_path / "c.csv", replaces=True)
        except SensitiveScanError as error:
            clean_error(error, NUMBERS)
