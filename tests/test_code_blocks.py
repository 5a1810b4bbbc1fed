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
    with pytest.raises(ValueError, match=r"page\.md: a block of bash is not run"):
        list(blocks.run("```bash\nfalse\n```\n", "page.md"))
