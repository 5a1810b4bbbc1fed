"""Baselines: written, read back, merged, and refused where something is wrong with them."""

from __future__ import annotations

import json
import string
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.accepted.baseline import ACCEPTED, REAL, UNAUDITED, VERSION, Baseline, Entry, Key, load, parsed
from sensitive_scan.cli.output import write_whole
from sensitive_scan.errors import ConfigurationError
from sensitive_scan.model import Finding

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Path("/data")
texts = st.text(st.characters(codec="utf-8"), max_size=20)
keys = st.builds(Key, texts, texts, st.sampled_from(("PAYMENT_CARD", "IBAN")))
reasons = st.text(string.ascii_letters, min_size=1).map(ACCEPTED.__add__)
entries = st.builds(Entry, st.integers(1, 10**9), st.sampled_from((UNAUDITED, REAL)) | reasons)
baselines = st.dictionaries(keys, entries, max_size=8)


def lines_of(contents: Mapping[Key, Entry]) -> list[str]:
    return Baseline(FOLDER, contents).text().splitlines()


def finding(field: str = "Card No", part: str = "") -> Finding:
    return Finding("PAYMENT_CARD", "payment_card", field, 0, 0, 16, 0.9, (), "****", "0" * 32, part)


@given(baselines)
def test_what_is_written_is_read_back(contents: dict[Key, Entry]) -> None:
    lines = Baseline(FOLDER, contents).text().split("\n")
    assert parsed(lines, "b") == contents
    assert lines[:-1] == sorted(lines[:-1])


@given(baselines, baselines)
def test_lines_of_two_baselines_together_are_one_that_accepts_no_more_than_either(
    one: dict[Key, Entry], other: dict[Key, Entry]
) -> None:
    together = [*lines_of(one), *lines_of(other)]
    merged = parsed(together, "b")
    assert merged == parsed(reversed(together), "b")
    assert merged.keys() == one.keys() | other.keys()
    for key, entry in merged.items():
        assert entry.lets_pass <= max(side[key].count for side in (one, other) if key in side)
        if REAL in {side[key].state for side in (one, other) if key in side}:
            assert entry.lets_pass == 0


@given(baselines, st.dictionaries(keys, st.integers(1, 100), max_size=4))
def test_an_update_keeps_states_and_what_was_not_scanned(contents: dict[Key, Entry], counts: dict[Key, int]) -> None:
    scanned = {key.path for key in counts}
    after = Baseline(FOLDER, contents).updated(counts, scanned).entries
    for key, entry in contents.items():
        if key in counts:
            assert after[key] == Entry(counts[key], entry.state if counts[key] <= entry.count else UNAUDITED)
        else:
            assert (key in after) == (key.path not in scanned and key.path.split("!")[0] not in scanned)


def test_entries_of_parts_go_with_their_file() -> None:
    entries = {Key(path, "", "IBAN"): Entry(1) for path in ("a.xlsx!sheet A", "a.xlsx", "a!b.csv", "c.csv!x")}
    after = Baseline(FOLDER, entries).updated({}, {"a.xlsx", "a!b.csv"})
    assert {key.path for key in after.entries} == {"c.csv!x"}


def test_the_file_of_an_entry_is_the_longest_name_that_is_there(tmp_path: Path) -> None:
    for name in ("a", "a!b.txt", "c.zip"):
        (tmp_path / name).touch()
    baseline = Baseline(tmp_path)
    assert baseline.file_of("a!b.txt") == "a!b.txt"
    assert baseline.file_of("a!b.txt!page 1") == "a!b.txt"
    assert baseline.file_of("a!c.txt") == "a"
    assert baseline.file_of(f"c.zip!{'x' * 300}!sheet A") == "c.zip"
    assert baseline.file_of("d!a") is None


def test_keys_hold_paths_from_the_folder_parts_and_shown_names() -> None:
    baseline = Baseline(FOLDER)
    assert baseline.key("/data/x/a.csv", finding()) == Key("x/a.csv", "Card No", "PAYMENT_CARD")
    assert baseline.key("/data/a.xlsx", finding(part="sheet 1")).path == "a.xlsx!sheet 1"
    key = baseline.key("/data/4111111111111111.csv", finding("4111111111111111", "4111111111111111"))
    assert "41111" not in str(key)


def entry(**changes: object) -> str:
    fields: dict[str, object] = {
        "path": "a",
        "field": "",
        "entity": "IBAN",
        "count": 1,
        "state": UNAUDITED,
        "baseline": VERSION,
    }
    return json.dumps({**fields, **changes})


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("<<<<<<< HEAD", "merge conflict"),
        ("=======", "merge conflict"),
        ("{", "is no entry"),
        ("[" * 100_000, "is no entry"),
        ("1", "is no entry"),
        ("{}", "is no entry"),
        (entry(baseline=VERSION + 1), "update sensitive-scan"),
        (entry(baseline="1"), "its keys are not those"),
        (entry(baseline=True), "its keys are not those"),
        (entry(count=0), "its keys are not those"),
        (entry(count=True), "its keys are not those"),
        (entry(path=None), "its keys are not those"),
        (entry(more=1), "its keys are not those"),
        (entry(state="fine"), "its state is none"),
        (entry(state=ACCEPTED), "its state is none"),
    ],
)
def test_a_refused_line_is_named(line: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "b.jsonl"
    path.write_text(f"{entry()}\n\n{line}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=f"line 3: .*{told}") as caught:
        load(path)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_missing_or_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "b.jsonl"
    with pytest.raises(ConfigurationError, match="cannot be read"):
        load(path)
    path.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(ConfigurationError, match="is not UTF-8"):
        load(path)


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "b.jsonl"
    baseline = Baseline(tmp_path, {Key("a", "", "IBAN"): Entry(2)})
    write_whole("--baseline", path, baseline.text())
    assert load(path) == baseline
    with pytest.raises(ConfigurationError, match="cannot be written"):
        write_whole("--baseline", tmp_path / "none" / "b.jsonl", baseline.text())
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(ConfigurationError, match="cannot be written"):
        write_whole("--baseline", folder, baseline.text())
    assert {one.name for one in tmp_path.iterdir()} == {"b.jsonl", "folder"}
