"""Runs the code blocks of the documentation, page by page, and compares or renews the output that is shown.

    python docs/blocks.py             # bring the shown output of all pages up to date
    python docs/blocks.py PAGE...     # that of these pages

A page is run from its top in a folder of its own with a copy of ``examples/``:

- ``python`` blocks share their names; a block without a language right below one is what it prints.
- In ``console`` blocks lines with ``$`` are run by bash, each block in a shell of its own; the lines below are what it
  says. ``echo $?`` shows the exit code. An ellipsis (…) in shown output stands for anything.
- A block with ``title="NAME"`` is a file and is written.
- ``bash`` blocks are run without their output being shown; 2 and above is no way for one of their commands to end.
- ``toml``, ``yaml`` and ``text`` blocks without a title are to be read, and so is what stands between the marks of
  ``generate.py``; any other block without a language is refused.

``<!-- not run: REASON -->`` on one line above a block leaves it out.
"""  # noqa: INP001 - a script, no package

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[1]
PAGES = tuple(sorted((ROOT / "README.md", *(ROOT / "docs").rglob("*.md"))))
_BLOCK = re.compile(
    r"^(?P<skip><!-- not run: [^\n]+ -->\n+)?"
    r"```(?P<language>\w*)(?: title=\"(?P<title>[\w./-]+)\")?\n(?P<body>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
_FENCE = re.compile(r"^ *```", re.MULTILINE)
_GENERATED = re.compile(r"<!-- (\w+):begin -->\n.*?<!-- \1:end -->", re.DOTALL)
_TO_READ = frozenset({"text", "toml", "yaml"})
_KEY = "00" * 32
"""Makes the fingerprints that are shown the same in every run."""

_BROKEN = 2
"""The lowest exit code that says that a command could not do its work; 1 says that something was found."""

_MARK = "\x1d"
"""Stands between the outputs of commands."""


@dataclass(frozen=True, slots=True)
class Output:
    """Output that a page shows, and what was said when it was run.

    Attributes:
        start, end: where the shown output stands in the page.
        shown, said: both, without blanks at the ends of lines.
    """

    start: int
    end: int
    shown: str
    said: str

    @property
    def agrees(self) -> bool:
        """Whether what was said is what is shown, if an ellipsis may be anything."""
        pattern = ".*".join(map(re.escape, self.shown.split("…")))
        return re.fullmatch(pattern, self.said, re.DOTALL) is not None


def blocks_of(text: str, name: str) -> list[re.Match[str]]:
    """The blocks of a page.

    Raises:
        ValueError: the page is not made of them as it should, so that one would be swallowed by another.
    """
    found = list(_BLOCK.finditer(text))
    if 2 * len(found) != len(_FENCE.findall(text)):
        raise ValueError(f"{name}: a fence belongs to no block; see docs/blocks.py for how they are written")
    return found


def run(text: str, name: str) -> Iterator[Output]:
    """Run the blocks of a page, and yield its outputs in order.

    Raises:
        ValueError: a block can neither be run nor is left out with a reason, or a command of ``bash`` fails.
    """
    generated = [range(*one.span()) for one in _GENERATED.finditer(text)]
    names: dict[str, Any] = {"__name__": name}
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder), _environment():
        shutil.copytree(ROOT / "examples", "examples")
        shutil.copy("examples/leads.csv", "leads.csv")
        printed: str | None = None
        end = 0
        for block in blocks_of(text, name):
            language, body = block["language"], block["body"]
            adjoins, last = not text[end : block.start()].strip(), printed
            printed, end = None, block.end()
            if block["skip"] or any(block.start() in one for one in generated):
                continue
            if block["title"]:
                path = Path(block["title"])
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(body, encoding="utf-8")
            elif language == "python":
                printed = _python(body, name, text.count("\n", 0, block.start("body")), names)
            elif language == "console":
                yield from _console(body, block.start("body"))
            elif not language and adjoins and last is not None:
                yield Output(block.start("body"), block.end("body"), body, _trimmed(last))
            elif language == "bash":
                _bash(body, name)
            elif language not in _TO_READ:
                raise ValueError(f"{name}: '{body[:40].strip()}…' is not run; give its language, or say why it is not")


def renewed(text: str, outputs: Sequence[Output]) -> str:
    """The page with the output that was said, where another is shown."""
    for one in reversed(outputs):
        if not one.agrees:
            text = text[: one.start] + one.said + text[one.end :]
    return text


@contextlib.contextmanager
def _environment() -> Iterator[None]:
    """The environment in which a page is run; what the page changes in it is undone."""
    kept = dict(os.environ)
    os.environ["SENSITIVE_SCAN_KEY"] = _KEY
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(kept)


def _python(code: str, name: str, line: int, names: dict[str, Any]) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile("\n" * line + code, name, "exec"), names)  # noqa: S102 - the documentation's own code
    return printed.getvalue()


def _bash(body: str, name: str) -> None:
    done = _shell(f"set -E; trap 'code=$?; [ $code -lt {_BROKEN} ] || exit $code' ERR\n{body}")
    if done.returncode >= _BROKEN:
        raise ValueError(f"{name}: '{body[:40].strip()}…' ends with {done.returncode}: {done.stdout.strip()}")


def _console(body: str, start: int) -> Iterator[Output]:
    commands = list(re.finditer(r"^\$ (?P<command>.*\n(?:> .*\n)*)(?P<output>(?:(?!\$ ).*\n)*)", body, re.MULTILINE))
    script = "".join(
        f"{one['command'].replace(chr(10) + '> ', chr(10))}code=$?; printf '{_MARK}'; (exit $code)\n"
        for one in commands
    )
    for one, said in zip(commands, _shell(script).stdout.split(_MARK), strict=False):
        yield Output(start + one.start("output"), start + one.end("output"), one["output"], _trimmed(said))


def _shell(script: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    return subprocess.run(  # noqa: S603 - the documentation's own commands
        ["bash", "-c", script],  # noqa: S607 - the shell of whoever runs this
        env={**os.environ, "PATH": paths, "COLUMNS": "120"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def _trimmed(said: str) -> str:
    return "".join(f"{line.rstrip()}\n" for line in said.strip("\n").splitlines())


def main(arguments: Sequence[str]) -> int:
    """Renew the pages."""
    for page in [Path(one).resolve() for one in arguments] or PAGES:
        text = page.read_text(encoding="utf-8")
        renewal = renewed(text, list(run(text, page.name)))
        if renewal != text:
            page.write_text(renewal, encoding="utf-8")
            sys.stdout.write(f"{page.relative_to(ROOT)}: written\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
