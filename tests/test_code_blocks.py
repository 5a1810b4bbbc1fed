"""The code that the documentation shows runs, and says what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from docs import blocks

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("page", blocks.PAGES, ids=lambda path: str(path.relative_to(blocks.ROOT)))
def test_what_a_page_shows_is_what_is_said(page: Path) -> None:
    for one in blocks.run(page.read_text(encoding="utf-8"), page.name):
        assert one.agrees, f"{one.shown}\nis shown, but this is said:\n{one.said}\nrun: python docs/blocks.py"


def test_a_page_is_run_in_order_and_renewed() -> None:
    page = (
        '```toml title="a/b.toml"\nx = 1\n```\n\n```python\nfrom pathlib import Path\n'
        'y = Path("a/b.toml").read_text()\n```\n\n'
        "```python\nprint(y)\n```\n\n```\nstale\n```\n\n```console\n$ cat a/b.toml; false\nstale\n$ echo $?\n1\n```\n"
    )
    outputs = list(blocks.run(page, "page.md"))
    assert [one.agrees for one in outputs] == [False, False, True]
    text = blocks.renewed(page, outputs)
    assert "stale" not in text
    assert all(one.agrees for one in blocks.run(text, "page.md"))


def test_an_ellipsis_stands_for_anything_and_nothing_else_does() -> None:
    assert blocks.Output(0, 0, "a … z\n", "a b c z\n").agrees
    assert not blocks.Output(0, 0, "a.z\n", "abz\n").agrees


def test_what_is_left_out_says_why() -> None:
    assert not list(blocks.run("<!-- not run: it needs a network -->\n```console\n$ false\n```\n", "page.md"))
    for language in ("", "sh"):
        with pytest.raises(ValueError, match=r"page\.md: 'true…' is not run; give its language"):
            list(blocks.run(f"```{language}\ntrue\n```\n", "page.md"))


def test_a_reason_leaves_out_one_block_and_not_the_next() -> None:
    left_out = "<!-- not run: it needs a network -->\n```console\n$ false\n```\n"
    page = f"{left_out}\n```console\n$ echo first\nstale\n```\n\n{left_out}\n```console\n$ echo last\nstale\n```\n"
    assert [one.said for one in blocks.run(page, "page.md")] == ["first\n", "last\n"]


@pytest.mark.parametrize("page", blocks.PAGES, ids=lambda path: str(path.relative_to(blocks.ROOT)))
def test_every_block_of_a_page_is_seen_and_as_many_are_left_out_as_say_why(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    found = blocks.blocks_of(text, page.name)
    assert len(found) == len([line for line in text.splitlines() if line.startswith("```")]) / 2
    assert sum(one["skip"] is not None for one in found) == text.count("<!-- not run")


def test_a_fence_of_no_block_is_refused() -> None:
    with pytest.raises(ValueError, match=r"page\.md: a fence belongs to no block"):
        list(blocks.run("```console\n$ true\n  ```\n", "page.md"))


def test_bash_may_find_something_and_may_not_fail() -> None:
    assert not list(blocks.run("```bash\nfalse\ntrue\n```\n", "page.md"))
    with pytest.raises(ValueError, match=r"page\.md: 'echo said[^']*…' ends with 2: said"):
        list(blocks.run("```bash\necho said >&2\n(exit 2)\ntrue\n```\n", "page.md"))
