"""Files with what was found hidden: nothing of it is left, and every other byte is as it was."""

from __future__ import annotations

import codecs
import csv
import json
import os
import stat
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensitive_scan import Choice, InputError, Policy, ReadOptions, Scanner, redact_file, redact_record
from sensitive_scan.masking import mask
from sensitive_scan.model import LEVELS
from sensitive_scan.report.advice import REWRITTEN
from sensitive_scan.rewrite import copying, redact

if TYPE_CHECKING:
    from collections.abc import Callable

    from sensitive_scan.redaction import How

KEY = b"a key for tests, no secret"
CARD = "4111 1111 1111 1111"
HIDDEN = "**** **** **** 1111"
OTHER = "5555555555554444"
SCANNER = Scanner(key=KEY, language=False)
VALUES = (CARD, OTHER, "4012888888881881")
FILLERS = ("Ann", "Püne", "a; b", 'x "y" z', "line\nline", "", " ", "=1+1", "7", "\u2028", "😀")


def test_reports_advise_to_redact_what_can_be_written_anew() -> None:
    assert redact.KINDS == REWRITTEN


def redacted(folder: Path, name: str, content: bytes, how: How = "mask", **named: Any) -> bytes:
    source, target = folder / name, folder / f"redacted-{name}"
    source.write_bytes(content)
    done = redact_file(SCANNER, source, target, how, replaces=True, **named)
    assert done.is_clean
    assert not done.after.findings_total
    assert source.read_bytes() == content
    assert not list(folder.glob(".*"))
    return target.read_bytes()


def hide(text: str) -> str:
    for value in VALUES:
        text = text.replace(value, mask(value))
    return text


EXACT: dict[str, tuple[str, bytes, str]] = {
    "a delimited text": (
        "a.csv",
        codecs.BOM_UTF8,
        f'Name;Remarks;"Card No"\r\n\r\n"Ann";"a ""card"" ""{CARD}"" x";{CARD}\r\nBob;;\rEve;"x\ny";"{OTHER}"',
    ),
    "a value in the name of a column": (
        "a.csv",
        b"",
        f"Name,paid by card {CARD},#sold\nAnn,yes,1\nBob,no,2\nEve,no,3\n",
    ),
    "a title above the header": (
        "a.csv",
        b"",
        f"Report of May\nby card {CARD}\n\nName,Card No,City\n" + f"Ann,{CARD},Pune\n" * 9,
    ),
    "a line that names the delimiter": ("a.csv", b"", f"sep=;\nName;Card No\nAnn;{CARD}\n"),
    "a table of one column": ("a.csv", b"", f"Card No\n{CARD}\n\n{OTHER}\n"),
    "tabs": ("a.tsv", b"", f"Name\tCard No\nAnn, Bob\t{CARD}\n"),
    "text": ("a.txt", b"", f"hällo\r\ncard {CARD}\rüber card {CARD}, x, card {OTHER}\n\nend card {CARD}"),
    "nothing": ("a.txt", b"", ""),
    "an empty table": ("a.csv", b"", ""),
    "nothing to hide": ("a.json", b"", '{"a": [1.50e3, "\\u00e9"]}'),
    "JSON strings": (
        "a.json",
        codecs.BOM_UTF8,
        (
            f'{{"a" : {{"b":["card {CARD}","x",{{"Remarks":"card {OTHER} \\u00e9\\ud83d\\ude00 card {CARD}"}}]}},'
            '\n"c":1.50}'
        ),
    ),
    "JSON keys": ("a.json", b"", f'[{{"card {CARD}": {{"x": "card {CARD}", "y.z": 1}}, "card {OTHER}": []}}, {{}}]'),
    "JSON Lines": (
        "a.jsonl",
        b"",
        f'{{"a":"card {CARD}","b":1.50e3}}\r\n\n{{"card {OTHER}":"x"}}\n["card {OTHER}", null]\n',
    ),
}


@pytest.mark.parametrize("name", EXACT)
def test_only_what_was_found_changes(name: str, tmp_path: Path) -> None:
    file, mark, text = EXACT[name]
    expected = hide(text)
    if name == "JSON keys":
        expected = expected.replace(f'"card {mask(OTHER)}"', f'"card {OTHER}"')  # nothing is under it
    assert redacted(tmp_path, file, mark + text.encode()) == mark + expected.encode()


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "cp1252", "iso8859-15", "cp1251", "cp932"])
@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a.json"])
def test_the_encoding_stays(codec: str, name: str, tmp_path: Path) -> None:
    letters = {"cp1251": "Пуна", "cp932": "東京ソ"}.get(codec, "Pünè")
    value = f"{letters} card {CARD} {letters}"
    text = json.dumps([{"a": value}], ensure_ascii=False) if name == "a.json" else f"Name,Remarks\nAnn,{value}\n"
    mark = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}.get(codec, b"")
    options = ReadOptions(encoding=None if mark else codec)
    found = redacted(tmp_path, name, mark + text.encode(codec), choice=Choice(options=options))
    assert found == mark + hide(text).encode(codec)


def test_what_an_encoding_lacks_is_written_otherwise(tmp_path: Path) -> None:
    long = " ".join(["4111"] + ["1111"] * 3) + " " * 30 + "x"
    proof = copying.Proof(copying_encoding("iso8859-15"))
    path = tmp_path / "out"
    with path.open("wb") as stream:
        copying.Copy(stream, "out", copying_encoding("iso8859-15"), proof).change(long.encode(), "…1111".encode())
    assert path.read_bytes() == b"...1111"


def copying_encoding(codec: str) -> Any:
    from sensitive_scan.readers.encoding import Encoding

    return Encoding(codec)


def test_an_encoding_that_does_not_give_back_its_bytes_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    # UTF-7 may write a letter in several ways
    source.write_bytes(f"+AGE- card {CARD}\n".encode())
    with pytest.raises(InputError, match=r"byte for byte in utf_?-?7; save it as UTF-8"):
        redact_file(SCANNER, source, tmp_path / "b.txt", choice=Choice(options=ReadOptions(encoding="utf-7")))
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


HOWS: dict[How, tuple[str, str]] = {
    "mask": (HIDDEN, '"************4444"'),
    "shape": ("0000 0000 0000 0000", '"0000000000000000"'),
    "token": ("[PAYMENT_CARD:", '"[PAYMENT_CARD:'),
    "drop": ('"card "', "null"),
}


@pytest.mark.parametrize("how", HOWS)
def test_each_way_of_hiding(how: How, tmp_path: Path) -> None:
    text = f'{{"Remarks": "card {CARD}", "card no": {OTHER}, "n": 1.0}}'
    found = redacted(tmp_path, "a.json", text.encode(), how).decode()
    assert HOWS[how][0] in found
    assert f'"card no": {HOWS[how][1]}' in found
    assert list(json.loads(found)) == ["Remarks", "card no", "n"]
    table = redacted(tmp_path / "", "a.json", text.encode(), how)
    assert table.decode() == found


def test_a_record_of_which_nothing_is_left_stays_a_record(tmp_path: Path) -> None:
    found = redacted(tmp_path, "a.csv", f"Card No\n{CARD}\n{OTHER}\n".encode(), "drop")
    assert found == b'Card No\n""\n""\n'


def test_a_cell_is_quoted_where_it_must_be(tmp_path: Path) -> None:
    content = f'Name:Remarks\nAnn:card {CARD}\nBob:"card {CARD}"\n'.encode()
    found = redacted(tmp_path, "a.csv", content, "token", choice=Choice(options=ReadOptions(delimiter=":")))
    rows = list(csv.reader(found.decode().splitlines(), delimiter=":"))
    assert [len(row) for row in rows] == [2, 2, 2]
    assert all(row[1].startswith("card [PAYMENT_CARD:") for row in rows[1:])


def test_keys_that_become_the_same_are_numbered(tmp_path: Path) -> None:
    keys = [f"card {CARD}", f"card {OTHER}"]
    content = json.dumps(dict.fromkeys(keys, "x")).encode()
    found = json.loads(redacted(tmp_path, "a.json", content, "drop"))
    assert list(found) == ["card ", "card  (2)"]


def test_equal_texts_under_one_name_are_hidden_wherever_they_stand(tmp_path: Path) -> None:
    content = json.dumps({"a": [{"Remarks": f"card {CARD}"}] * 3, "Remarks": [f"card {CARD}", "x"]})
    assert redacted(tmp_path, "a.json", content.encode()).decode() == hide(content)


@pytest.mark.parametrize("number", [1, 40])
def test_each_place_of_a_text_is_asked_about_once_with_its_own_edits(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    replacements = vars(redact)["replacements"]

    def counting(text: str, found: Any, how: How) -> Any:
        asked.append(len(found))
        return replacements(text, found, how)

    monkeypatch.setattr(redact, "replacements", counting)
    content = json.dumps([{"Remarks": f"card {CARD}"}] * number)
    assert redacted(tmp_path, "a.json", content.encode()).decode() == hide(content)
    assert asked == [1] * number


def test_a_key_with_many_dots_behind_a_value(tmp_path: Path) -> None:
    key = f"card {CARD}" + ".x" * 20_000
    content = json.dumps({key: {"a.b": 1}, "x": 1})
    assert redacted(tmp_path, "a.json", content.encode()).decode() == hide(content)


def test_numbers_of_json_as_their_readers_take_them(tmp_path: Path) -> None:
    lines = '{"card no": 4111111111111111}\n{"card no": -1.5E+3, "x": true}\n'
    assert redacted(tmp_path, "a.jsonl", lines.encode()).decode() == lines.replace(
        "4111111111111111", '"************1111"'
    )
    whole = '[{"card no": 4.111111111111111e15}, {"card no": -0}, {"a": false}]'
    assert redacted(tmp_path, "a.json", whole.encode()).decode() == whole.replace(
        "4.111111111111111e15", '"************1111"'
    )


def test_long_lines_and_many_rows(tmp_path: Path) -> None:
    line = ("word " * 50_000 + f"card {CARD} ") * 20
    assert redacted(tmp_path, "a.txt", f"{line}\r\n{line}".encode()).decode() == hide(f"{line}\r\n{line}")
    rows = "Name,Remarks\n" + "".join(f"Ann,{f'card {CARD}' if n % 999 == 0 else n}\n" for n in range(60_000))
    assert redacted(tmp_path, "a.csv", rows.encode()).decode() == hide(rows)
    document = json.dumps([{"n": n, "Remarks": f"card {CARD}" if n % 999 == 0 else "x" * 50} for n in range(30_000)])
    assert redacted(tmp_path, "a.json", document.encode()).decode() == hide(document)


BLOCKED = Choice(actions=["block"], lowest=LEVELS["certain"])
COLUMNS = '[[rules]]\ndistinct = 2\naction = "redact"\n[[rules]]\naction = "allow"\n'


def test_rules_about_columns_count_for_their_cells(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    other = "4539 1488 0343 6467"
    source.write_text(f"Name,Card No,Card\nAnn,{CARD},{CARD}\nBob,{other},\n", encoding="utf-8")
    done = redact_file(Scanner(Policy.parse(COLUMNS, "p.toml"), key=KEY), source, target)
    assert (done.before.action, done.after.action, done.is_clean) == ("redact", "allow", True)
    assert target.read_text(encoding="utf-8") == f"Name,Card No,Card\nAnn,{HIDDEN},{CARD}\nBob,{mask(other)},\n"


def test_what_the_policy_allows_or_is_below_the_level_stays(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text(f"Card No,SSN\n{CARD},219-09-9999\n", encoding="utf-8")
    policy = Policy.parse('[actions]\npersonal_id = "allow"\n', "p.toml")
    done = redact_file(Scanner(policy, key=KEY), source, target)
    assert done.is_clean
    assert target.read_text(encoding="utf-8") == f"Card No,SSN\n{HIDDEN},219-09-9999\n"
    surest = max(one.confidence for one in done.before.findings)
    done = redact_file(SCANNER, source, target, choice=Choice(lowest=surest + 0.01), replaces=True)
    assert (done.hidden, done.is_clean) == (0, True)
    assert target.read_bytes() == source.read_bytes()
    done = redact_file(SCANNER, source, target, choice=BLOCKED, replaces=True)
    assert done.hidden


def test_what_only_shows_after_the_first_time_is_hidden_too_or_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "in.txt", tmp_path / "out.txt"
    source.write_text(f"card {CARD}\ncard {OTHER}\n", encoding="utf-8")
    choose = vars(redact)["choose"]
    rounds: list[int] = []

    def half(*arguments: Any) -> Any:
        chosen = choose(*arguments)
        rounds.append(len(chosen))
        for edits in chosen.parts.values():
            del edits._numbers[7:]  # noqa: SLF001 - as if the rest had not been found
        return chosen

    monkeypatch.setattr(redact, "choose", half)
    assert redact_file(SCANNER, source, target).is_clean
    assert rounds == [2, 1, 0]
    assert target.read_text(encoding="utf-8") == f"card {HIDDEN}\ncard {mask(OTHER)}\n"
    monkeypatch.setattr(redact, "_ROUNDS", 1)
    done = redact_file(SCANNER, source, target, replaces=True)
    assert not done.is_clean
    assert done.after.findings_total == 1


def refused(folder: Path, name: str, content: bytes, **named: Any) -> str:
    (folder / name).write_bytes(content)
    with pytest.raises(InputError) as caught:
        redact_file(SCANNER, folder / name, folder / "out", **named)
    assert [one.name for one in folder.iterdir()] == [name]
    return str(caught.value)


def test_what_cannot_be_rewritten_is_refused(tmp_path: Path) -> None:
    said = refused(tmp_path, "a.bin", b"%PDF-1.7\n")
    assert "is a PDF document, which cannot be written anew; export it as" in said


@pytest.mark.parametrize(
    ("name", "content"),
    {
        "a.csv": b'Name,Card No\nAnn,"1\n2\n',
        "a.json": b'{"a": [1,',
        "a.jsonl": b'{"a": 1}\n{"a"\n',
        "a.txt": b"abc \xff\xfe\xc3" + "ä".encode() * 40,
    }.items(),
)
def test_what_was_not_scanned_is_refused(name: str, content: bytes, tmp_path: Path) -> None:
    assert "not all of it was scanned, so nothing was written (" in refused(tmp_path, name, content)


def test_what_changes_meanwhile_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose = vars(redact)["choose"]
    changes: list[Callable[[bytes], bytes]] = [
        lambda content: content.replace(b"4111", b"4222"),
        lambda content: b"x\n" + content,
        lambda content: content[: len(content) // 2],
    ]
    contents = {
        "a.csv": f"Name,Card No\nAnn,{CARD}\n" * 3,
        "a.txt": f"hello\ncard {CARD}\n",
        "a.jsonl": f'{{"Remarks": "card {CARD}"}}\n' * 2,
        "a.json": f'[{{"Remarks": "card {CARD}"}}]',
    }
    changes.append(lambda content: content + b" ")
    for name, content in contents.items():
        for change in changes:
            path = tmp_path / name
            path.unlink(missing_ok=True)

            def then_change(*arguments: Any, path: Path = path, change: Any = change) -> Any:
                chosen = choose(*arguments)
                path.write_bytes(change(path.read_bytes()))
                return chosen

            monkeypatch.setattr(redact, "choose", then_change)
            assert "is not what it was when it was scanned" in refused(tmp_path, name, content.encode())
            path.unlink()


def test_streams_are_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for source in ("-", pipe):
        with pytest.raises(InputError, match=r"must be read twice; save it to a file"):
            redact_file(SCANNER, source, tmp_path / "out.csv")
    assert [one.name for one in tmp_path.iterdir()] == ["pipe"]


def test_targets_are_not_lost(tmp_path: Path) -> None:
    source, target = tmp_path / "a.txt", tmp_path / "b.txt"
    source.write_text(f"card {CARD}", encoding="utf-8")
    target.write_text("dear", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to(source)
    os.mkfifo(tmp_path / "pipe")
    wrong = {
        "b.txt": "is there already",
        "a.txt": "is the input itself",
        "link.txt": "is the input itself",
        "pipe": "is no regular file",
        ".": "is a directory",
        "none/out.txt": "cannot be written",
        "/dev/stdout": "is no regular file",
    }
    for name, why in wrong.items():
        with pytest.raises(InputError, match=why):
            redact_file(SCANNER, source, tmp_path / name)
    assert target.read_text(encoding="utf-8") == "dear"
    with pytest.raises(InputError, match="there is no such file"):
        redact_file(SCANNER, tmp_path / "none.txt", tmp_path / "c.txt")
    with pytest.raises(InputError, match="is a directory"):
        redact_file(SCANNER, tmp_path, tmp_path / "c.txt")


def test_in_place_and_with_the_permissions_of_the_source(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(f"card {CARD}", encoding="utf-8")
    source.chmod(0o640)
    redact_file(SCANNER, source, tmp_path / "b.txt")
    assert stat.S_IMODE((tmp_path / "b.txt").stat().st_mode) == 0o640
    redact_file(SCANNER, source, source, in_place=True)
    assert source.read_text(encoding="utf-8") == f"card {HIDDEN}"
    assert stat.S_IMODE(source.stat().st_mode) == 0o640


@pytest.mark.parametrize("when", ["write", "close"])
def test_a_full_disk_leaves_nothing(when: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if when == "close":
        monkeypatch.setattr(os, "fsync", full)
    else:
        monkeypatch.setattr(copying.Copy, "raw", lambda copy, _: _raise(copy))
    path = tmp_path / "a.txt"
    path.write_text(f"card {CARD}", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be"):
        redact_file(SCANNER, path, tmp_path / "b.txt")
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def _raise(_copy: copying.Copy) -> None:
    raise OSError(28, "No space left on device")


CELLS = st.sampled_from(FILLERS) | st.sampled_from([f"card {value}" for value in VALUES])
ENDS = st.sampled_from(["\n", "\r\n", "\r"])


def check(name: str, text: str, how: How, *, is_same: bool = True) -> None:
    """Hold that a file redacted is clean, that redacting it again changes nothing, and that all else is the same."""
    with tempfile.TemporaryDirectory() as folder:
        once = redacted(Path(folder), name, text.encode(), how)
        (Path(folder) / f"redacted-{name}").unlink()
        (Path(folder) / name).unlink()
        assert redacted(Path(folder), name, once, how) == once
    if is_same:
        assert once.decode() == hide(text)
    assert not any(value in once.decode() for value in VALUES)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=6), ENDS, st.sampled_from(",;\t"), st.booleans())
def test_any_table(rows: list[tuple[str, str]], end: str, delimiter: str, all_quoted: bool) -> None:
    def cell(text: str) -> str:
        needs = all_quoted or any(char in text for char in (delimiter, '"', "\n", "\r")) or not text.strip()
        return '"' + text.replace('"', '""') + '"' if needs else text

    lines = [("Name", "Remarks"), *rows]
    text = end.join(delimiter.join(map(cell, row)) for row in lines)
    check("a.csv", text, "mask")
    check("a.csv", text, "token", is_same=False)


@settings(max_examples=15, deadline=None)
@given(st.lists(CELLS, min_size=1, max_size=8), ENDS)
def test_any_text(parts: list[str], end: str) -> None:
    text = "note" + end + end.join(part.replace("\n", " ") for part in parts)
    check("a.txt", text, "mask")


VALUE = st.recursive(
    CELLS | st.integers(-999, 999) | st.sampled_from([0.5, -1e20, 1e-7]) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["a", "Remarks", "b.c", ""]), inner),
    max_leaves=12,
)


@settings(max_examples=15, deadline=None)
@given(st.lists(VALUE, min_size=1, max_size=4), st.booleans(), st.sampled_from([None, 1]))
def test_any_json(values: list[Any], is_ascii: bool, indent: int | None) -> None:
    check("a.json", json.dumps(values, ensure_ascii=is_ascii, indent=indent), "mask")
    lines = [json.dumps(value, ensure_ascii=is_ascii) for value in values]
    check("a.jsonl", "\n".join(lines), "mask")


def test_a_record_and_a_file_are_hidden_alike(tmp_path: Path) -> None:
    record = {"Remarks": f"card {CARD}, ssn 219-09-9999"}
    found = redacted(tmp_path, "a.jsonl", json.dumps(record).encode())
    verdict = SCANNER.scan_record(record)
    assert json.loads(found) == redact_record(record, verdict, actions=("flag", "redact", "block"))
