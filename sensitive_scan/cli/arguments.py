"""Checks of option values, with the mend in the message."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from click.shell_completion import CompletionItem

    from sensitive_scan.decide.policy import Policy


class PolicyName(click.types.StringParamType):
    """A policy: the path of a file, or the name of a pack that ships."""

    name = "policy"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002 - as click calls it
        """The packs, and what the shell knows of files."""
        from click.shell_completion import CompletionItem

        from sensitive_scan.decide.policy import packs

        names = [CompletionItem(name) for name in packs() if name.startswith(incomplete)]
        return names or [CompletionItem(incomplete, type="file")]


class GlobText(click.types.StringParamType):
    """A pattern of paths as in ``.gitignore``."""

    name = "glob"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The pattern, if it is one."""
        from sensitive_scan.decide.globs import refusal

        text = super().convert(value, param, ctx)
        problem = refusal(text)
        if problem:
            self.fail(problem, param, ctx)
        return text


_NAMED_DELIMITERS: Final = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}


def known_categories(
    _context: click.Context, _parameter: click.Parameter, names: Sequence[str], extra: Collection[str] = ()
) -> tuple[str, ...]:
    """The names if each is a category; dashes and capitals are forgiven."""
    from sensitive_scan.decide.levels import suggestion
    from sensitive_scan.model import CATEGORIES

    plain = tuple(name.strip().lower().replace("-", "_") for name in names)
    known = (*CATEGORIES, *extra)
    for name in plain:
        if name not in known:
            raise click.BadParameter(f"unknown category {name!r}; {suggestion(name, known)}")
    return plain


def known_encoding(_context: click.Context, _parameter: click.Parameter, name: str | None) -> str | None:
    """The name if Python knows the encoding and it is one of text."""
    if name is None:
        return None
    try:
        "".encode(codecs.lookup(name).name)
    except (LookupError, ValueError):
        raise click.BadParameter(f"unknown encoding {name!r}; use a name such as utf-8, cp1252 or utf-16") from None
    return name


def known_country(_context: click.Context, _parameter: click.Parameter, code: str | None) -> str | None:
    """The two letters of a country."""
    if code is None:
        return None
    if not (len(code) == len("IN") and code.isascii() and code.isalpha()):
        raise click.BadParameter(f"{code!r} is no country; give its two letters of ISO 3166, as IN")
    return code.upper()


def one_character(_context: click.Context, _parameter: click.Parameter, text: str | None) -> str | None:
    """The delimiter: one character, or the name of a common one."""
    if text is None:
        return None
    delimiter = _NAMED_DELIMITERS.get(text.lower(), text)
    if len(delimiter) != 1 or not delimiter.isascii() or delimiter in '"\r\n\0':
        raise click.BadParameter("not one ASCII character; give one such as ';', or tab")
    return delimiter


def policy_named(name: str | None) -> Policy:
    """The policy in a file, the pack of that name, or the default.

    Raises:
        PolicyError: there is none, or something in it is refused.
    """
    from sensitive_scan.decide.policy import Policy, packs

    if name is None:
        return Policy.default()
    return Policy.pack(name) if name in packs() and not Path(name).exists() else Policy.load(name)
