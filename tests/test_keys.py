"""Keys: where they come from, what is refused, and that none of them is shown."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from sensitive_scan import Policy, Scanner
from sensitive_scan.errors import ConfigurationError
from sensitive_scan.keys import KEY_FILE_VARIABLE, KEY_VARIABLE, Keyring, key_id, load_keys

if TYPE_CHECKING:
    from pathlib import Path

KEY = bytes(range(32))
OTHER = bytes(range(32, 64))


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
    monkeypatch.delenv(KEY_FILE_VARIABLE, raising=False)


def test_key_from_hexadecimal_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, KEY.hex())
    assert load_keys().current == KEY


def test_key_from_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, " correct horse battery ")
    assert load_keys().current == b"correct horse battery"


def test_a_short_key_in_the_environment_is_refused_without_being_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "hunter2")
    with pytest.raises(ConfigurationError, match=KEY_VARIABLE) as refused:
        load_keys()
    assert "hunter2" not in str(refused.value)


def test_without_a_key_one_is_made_up_for_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
    assert load_keys() == load_keys()
    assert len(load_keys().current) == 32


def test_a_file_holds_the_present_key_and_older_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "keys"
    file.write_text(f"{KEY.hex()}\n\n{OTHER.hex()}\n", encoding="utf-8")
    monkeypatch.setenv(KEY_FILE_VARIABLE, str(file))
    assert load_keys() == Keyring(KEY, (OTHER,))
    monkeypatch.setenv(KEY_VARIABLE, KEY.hex())
    with pytest.raises(ConfigurationError, match="both"):
        load_keys()


@pytest.mark.parametrize(("content", "said"), [(b"", "holds no key"), (b"x\n", "line 1"), (b"\xff" * 40, "no UTF-8")])
def test_a_file_without_a_good_key(content: bytes, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "keys"
    file.write_bytes(content)
    monkeypatch.setenv(KEY_FILE_VARIABLE, str(file))
    with pytest.raises(ConfigurationError, match=said):
        load_keys()


def test_a_missing_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_FILE_VARIABLE, str(tmp_path / "none"))
    with pytest.raises(ConfigurationError, match="cannot be read"):
        load_keys()


def test_keys_have_names_that_tell_nothing_of_them() -> None:
    ring = Keyring(KEY, (OTHER,))
    assert ring.by_id == {key_id(KEY): KEY, key_id(OTHER): OTHER}
    assert repr(ring) == "Keyring()"


def test_what_was_allowed_under_an_older_key_stays_allowed() -> None:
    record = {"Card No": "4111 1111 1111 1111"}
    fingerprint = Scanner(key=OTHER).scan_record(record).findings[0].fingerprint
    tomorrow = date.today() + timedelta(days=1)  # noqa: DTZ011 - as the scanner reads the calendar
    policy = Policy.parse(f'[[allow]]\nreason = "x"\nexpires = {tomorrow}\nvalue = "{fingerprint}"', "p.toml")
    assert Scanner(policy, key=Keyring(KEY, (OTHER,))).scan_record(record).allowed == {"x": 1}
    assert Scanner(policy, key=KEY).scan_record(record).action == "block"
