"""Where a file written anew goes: whose it is then, who may read it, and that its source is still what was scanned."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sensitive_scan import InputError, Scanner, redact_file, split_file
from sensitive_scan.readers.batch import ReadOptions
from sensitive_scan.rewrite import choice, edits, json_tokens, lines, records, redact, split, workbook, workbook_xml
from sensitive_scan.rewrite.target import Seal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SCANNER = Scanner(key=b"a key for tests, no secret", language=False)
CARD = "4111 1111 1111 1111"


@pytest.fixture
def mask() -> Iterator[int]:
    """A mask of permissions that takes something from everybody else."""
    before = os.umask(0o027)
    yield 0o027
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def made(path: Path, permissions: int) -> Path:
    path.write_text(f"Name,Card No\nAnn,{CARD}\n", encoding="utf-8")
    path.chmod(permissions)
    return path


def test_a_new_file_is_no_more_open_than_its_source_and_the_mask(tmp_path: Path, mask: int) -> None:
    source = made(tmp_path / "a.csv", 0o666)
    redact_file(SCANNER, source, tmp_path / "b.csv")
    assert mode(tmp_path / "b.csv") == 0o666 & ~mask
    source.chmod(0o600)
    split_file(SCANNER, source, tmp_path / "x", tmp_path / "y", tmp_path / "z")
    assert {mode(tmp_path / name) for name in "xyz"} == {0o600}
    assert os.umask(mask) == mask


@pytest.mark.usefixtures("mask")
def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path: Path) -> None:
    source = made(tmp_path / "a.csv", 0o664)
    redact_file(SCANNER, source, source, in_place=True)
    assert mode(source) == 0o664
    other = made(tmp_path / "b.csv", 0o604)
    redact_file(SCANNER, source, other, replaces=True)
    assert mode(other) == 0o604


@pytest.mark.parametrize("may", [True, False])
def test_a_file_that_is_replaced_keeps_its_owner_or_loses_what_was_for_the_group(
    may: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = made(tmp_path / "a.csv", 0o664)
    was, given = source.stat(), []

    def give(path: Path, user: int, group: int) -> None:
        if not may:
            raise PermissionError
        given.append((path.parent, user, group))

    monkeypatch.setattr(os, "chown", give)
    real = Path.stat

    def stat_of(path: Path, **named: Any) -> os.stat_result:
        found = real(path, **named)
        return os.stat_result((*found[:5], found.st_gid + 1, *found[6:])) if path.name.startswith(".a.") else found

    monkeypatch.setattr(Path, "stat", stat_of)
    redact_file(SCANNER, source, source, in_place=True)
    monkeypatch.undo()
    assert given == ([(tmp_path, was.st_uid, was.st_gid)] if may else [])
    assert mode(source) == (0o664 if may else 0o604)


def added(path: Path) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write("Eve,5555555555554444\n")


def rewritten(path: Path) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace("Bob,7", "Bob,8"), encoding="utf-8")


@pytest.mark.parametrize(("change", "is_sealed"), [(added, True), (added, False), (rewritten, True)])
def test_a_row_that_was_not_scanned_is_in_no_file(
    change: Callable[[Path], None], is_sealed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "a.csv"
    source.write_text(f"Name,Card No\nAnn,{CARD}\nBob,7\n", encoding="utf-8")
    if not is_sealed:  # a row more is noticed by itself too
        monkeypatch.setattr(Seal, "require", lambda _: None)
    take = vars(split)["take"]

    def then_change(*arguments: Any, **named: Any) -> Any:
        report = take(*arguments, **named)
        change(source)
        return report

    monkeypatch.setattr(split, "take", then_change)
    with pytest.raises(InputError, match="is not what it was when it was scanned"):
        split_file(SCANNER, source, tmp_path / "x", tmp_path / "y")
    assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]


def test_what_is_added_while_a_file_is_replaced_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = made(tmp_path / "a.csv", 0o644)
    write = vars(redact)["_write"]

    def then_add(*arguments: Any, **named: Any) -> None:
        write(*arguments, **named)
        added(source)

    monkeypatch.setattr(redact, "_write", then_add)
    with pytest.raises(InputError, match="is not what it was when it was scanned"):
        redact_file(SCANNER, source, source, in_place=True)
    assert source.read_text(encoding="utf-8").endswith("Eve,5555555555554444\n")
    assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]


def test_no_representation_holds_anything_of_the_file(tmp_path: Path) -> None:
    digest, data = hash(CARD), CARD.encode()
    edit = edits.Edit(1, 0, 5, 24, digest, "PAYMENT_CARD", "ab" * 16)
    several = edits.Edits()
    several.add(edit)
    table = tmp_path / "a.csv"
    table.write_text(f"Name,{CARD}\nAnn,card {CARD}\n", encoding="utf-8")
    places = vars(redact)["_PLACES"]["jsonl"]()
    places.codes[CARD] = 0
    cells = workbook.Cells()
    held = [
        edit,
        several,
        choice.choose(SCANNER, table, choice.Choice(options=ReadOptions()), vars(redact)["_PLACES"]["csv"](), table),
        json_tokens.Value(data, CARD, CARD),
        lines._Span(0, 9, [edit]),  # noqa: SLF001 - it has what the others have
        places,
        records.Record(data, 1, ","),
        split._Piece(data, 1, is_above=False),  # noqa: SLF001 - as above
        workbook_xml.Cell(0, 0, 0, 9, b"", {"r": CARD}, data),
        cells,
        redact_file(SCANNER, table, tmp_path / "b.csv"),
        Seal.of(table),
    ]
    for one in held:
        assert CARD not in repr(one)
        assert str(digest) not in repr(one)
