"""Writes down what users may rely on: names, signatures and fields of the library, commands and options.

    python docs/public_api.py            # renew tests/public_api.txt

Nothing optional is imported for that: signatures are read from the source, as they are written there.
"""  # noqa: INP001 - a script, no package

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # run as a script, only docs/ is on it

import sensitive_scan
from docs.manual import contexts
from sensitive_scan.cli.settings import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT: Final = Path(__file__).resolve().parents[1]
SNAPSHOT: Final = ROOT / "tests" / "public_api.txt"
MODULES: Final = ("sensitive_scan", "sensitive_scan.plugins")
"""The modules whose ``__all__`` is public; so is whatever is public in a module of ``sensitive_scan.integrations``."""

_Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def text() -> str:
    """The whole of it, a line each."""
    lines = [line for module in MODULES for line in _exported(module)]
    for path in sorted((ROOT / "sensitive_scan" / "integrations").glob("[!_]*.py")):
        lines += _integration(path)
    return "\n".join((*lines, *_command_line())) + "\n"


def _exported(module: str) -> Iterator[str]:
    loaded = importlib.import_module(module)
    for name in loaded.__all__:
        value = getattr(loaded, name)
        home = getattr(value, "__module__", "")
        if module != MODULES[0] and name in sensitive_scan.__all__:
            yield f"{module}.{name} is sensitive_scan.{name}"
        elif home.startswith("sensitive_scan"):
            source = Path(str(importlib.import_module(home).__file__)).read_text(encoding="utf-8")
            yield from _described(module, next(one for one in _definitions(source) if one.name == name))
        else:
            yield f"{module}.{name}: {type(value).__name__}"


def _integration(path: Path) -> Iterator[str]:
    source = path.read_text(encoding="utf-8")
    for one in _definitions(source):
        if not one.name.startswith("_"):
            yield from _described(f"sensitive_scan.integrations.{path.stem}", one)


def _definitions(source: str) -> Iterator[_Definition]:
    return (one for one in ast.parse(source).body if isinstance(one, _Definition))


def _described(module: str, one: _Definition) -> Iterator[str]:
    name = f"{module}.{one.name}"
    if not isinstance(one, ast.ClassDef):
        yield f"{name}{_signature(one)}"
        return
    decorated = "".join(f"@{ast.unparse(each)} " for each in one.decorator_list)
    yield f"{decorated}{name}({', '.join(map(ast.unparse, one.bases))})"
    for part in one.body:
        if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef):
            if part.name == "__init__" or not part.name.startswith("_"):
                how = "".join(f"@{ast.unparse(each)} " for each in part.decorator_list)
                yield f"    {how}{name}.{part.name}{_signature(part)}"
        elif isinstance(part, ast.AnnAssign) and not ast.unparse(part.target).startswith("_"):
            yield f"    {name}.{ast.unparse(part)}"


def _signature(one: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    returned = f" -> {ast.unparse(one.returns)}" if one.returns else ""
    awaited = " async" if isinstance(one, ast.AsyncFunctionDef) else ""
    return f"({ast.unparse(one.args)}){returned}{awaited}"


def _command_line() -> Iterator[str]:
    for context in contexts():
        yield context.command_path
        for one in context.command.params:
            if isinstance(one, click.Option):
                names = " ".join(sorted((*one.opts, *one.secondary_opts)))
                yield f"    {context.command_path} {names}{_values(one)}, key {key_of(one)}"
            else:
                yield f"    {context.command_path} {one.human_readable_name}{' ...' if one.nargs == -1 else ''}"


def _values(option: click.Option) -> str:
    choices = f" {'|'.join(map(str, option.type.choices))}" if isinstance(option.type, click.Choice) else ""
    default = "" if callable(option.default) or option.default in (None, (), "") else f" = {option.default}"
    # click says in another way in each version that there is no default
    default = "" if "UNSET" in default else default
    return f"{choices}{default}{', repeatable' if option.multiple else ''}{', a flag' if option.is_flag else ''}"


def difference(before: Iterable[str], after: Iterable[str]) -> tuple[list[str], list[str]]:
    """The lines that are gone, and those that are new."""
    old, new = list(before), list(after)
    return [line for line in old if line not in set(new)], [line for line in new if line not in set(old)]


if __name__ == "__main__":
    SNAPSHOT.write_text(text(), encoding="utf-8")
