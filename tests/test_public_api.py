"""What users rely on changes on purpose alone."""

from __future__ import annotations

from docs import public_api


def test_the_public_api_is_what_was_written_down() -> None:
    before = public_api.SNAPSHOT.read_text(encoding="utf-8").splitlines()
    gone, new = public_api.difference(before, public_api.text().splitlines())
    told = "\n".join((*(f"gone  {line}" for line in gone), *(f"new   {line}" for line in new)))
    mend = "run: python docs/public_api.py, and see 'Versions' in CONTRIBUTING.md for what that means"
    assert not gone + new, f"{told}\n{mend}"


def test_what_is_gone_and_new_is_told_apart() -> None:
    assert public_api.difference(["a", "b"], ["b", "c"]) == (["a"], ["c"])


def test_fields_methods_options_and_integrations_are_written_down() -> None:
    text = public_api.text()
    for line in (
        "    sensitive_scan.Finding.confidence: float\n",
        "    sensitive_scan.Scanner.scan_text(self, text: str) -> list[Finding]\n",
        "    sensitive_scan scan --fail-on possible|likely|certain = likely, key fail-on\n".replace("_", "-", 1),
        "sensitive_scan.integrations.django.",
    ):
        assert line in text
    assert " at 0x" not in text
