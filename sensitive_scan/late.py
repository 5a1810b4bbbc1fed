"""Values that are made when something of them is first asked for, so that what a run does not need costs no start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

import regex

if TYPE_CHECKING:
    from collections.abc import Callable

_Arguments = ParamSpec("_Arguments")
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


def late(make: Callable[_Arguments, _Value]) -> Callable[_Arguments, _Value]:
    """What makes a value as ``make`` does, such as ``re.compile``, but not before an attribute of it is asked for."""

    def promised(*arguments: _Arguments.args, **named: _Arguments.kwargs) -> _Value:
        return cast("_Value", _Late(lambda: make(*arguments, **named)))

    return promised


class _Late:
    """Stands for a value; each attribute that was asked for is kept, so that asking again costs no more than usual."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Any:
        value = self.__dict__.get("_value")
        if value is None:
            value = self.__dict__["_value"] = self._make()
        found = self.__dict__[name] = getattr(value, name)
        return found


class Made(dict[_Key, _Value]):
    """Values by their keys, each made when it is first asked for; asking again is as fast as in any dictionary."""

    def __init__(self, make: Callable[[_Key], _Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: _Key) -> _Value:
        value = self[key] = self._make(key)
        return value


late_pattern = late(regex.compile)
"""Compiles an expression when it is first matched."""
