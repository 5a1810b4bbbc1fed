"""The policy: which categories are looked for, and what is done with a finding of each at each level of confidence."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sensitive_scan.decide.policy_toml import parse_policy
from sensitive_scan.errors import PolicyError
from sensitive_scan.model import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from sensitive_scan.decide.allowances import Allowance
    from sensitive_scan.model import Action, Level

_SEVERITY: Final[Mapping[Action, int]] = {"allow": 0, "flag": 1, "block": 2}
_HIGHEST_FIRST: Final = tuple(sorted(LEVELS.items(), key=lambda item: -item[1]))
_FLAGGED: Final[Mapping[Level, Action]] = dict.fromkeys(LEVELS, "flag")


@dataclass(frozen=True, slots=True)
class Policy:
    """What is done with findings.

    Attributes:
        name: what people call it.
        actions: for each category that is looked for, the action at each level; a category that is off is absent.
        on_error: the action for a record or file of which a part could not be scanned.
        allowances: what passes although it is found, with reasons and expiries.
        version: twelve hexadecimal digits that change with the content, for verdicts and reports.
    """

    name: str
    actions: Mapping[str, Mapping[Level, Action]] = field(hash=False)
    on_error: Action = "flag"
    allowances: tuple[Allowance, ...] = ()
    version: str = field(init=False)

    def __post_init__(self) -> None:
        content: dict[str, object] = {"name": self.name, "actions": self.actions, "on_error": self.on_error}
        if self.allowances:
            content["allow"] = [{**asdict(one), "expires": str(one.expires)} for one in self.allowances]
        canonical = json.dumps(content, sort_keys=True).encode()
        object.__setattr__(self, "version", hashlib.sha256(canonical).hexdigest()[:12])

    @property
    def categories(self) -> frozenset[str]:
        """The categories that are looked for."""
        return frozenset(self.actions)

    def action(self, category: str, confidence: float) -> Action:
        """What is done with a finding; ``allow`` where the category is off or the confidence below every level."""
        levels = self.actions.get(category)
        if levels is not None:
            for level, lowest in _HIGHEST_FIRST:
                if confidence >= lowest:
                    return levels[level]
        return "allow"

    def expired(self, today: date) -> tuple[Allowance, ...]:
        """The allowances that are no longer in force."""
        return tuple(one for one in self.allowances if one.expires < today)

    def with_categories(self, categories: Iterable[str]) -> Policy:
        """This policy looking for exactly ``categories``; those that were off are flagged at every level."""
        return replace(self, actions={name: self.actions.get(name, _FLAGGED) for name in sorted(categories)})

    @staticmethod
    def default() -> Policy:
        """The policy that ships with the package."""
        return _shipped()

    @staticmethod
    def load(path: str | Path) -> Policy:
        """The policy in a TOML file; what the file leaves out is as in :meth:`default`.

        Raises:
            PolicyError: the file cannot be read, or something in it is refused.
        """
        try:
            text = Path(path).read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise PolicyError(
                str(path), f"byte {error.start}", "the file is not UTF-8", "save it in that encoding"
            ) from None
        except (OSError, ValueError) as error:
            problem = getattr(error, "strerror", None) or "no usable path"
            raise PolicyError(str(path), "file", f"cannot be read ({problem})", "check the path") from None
        return Policy.from_toml(text, str(path))

    @staticmethod
    def from_toml(text: str, source: str) -> Policy:
        """The policy in a TOML text; ``source`` names it in messages.

        Raises:
            PolicyError: something in it is refused; the message names source, key and mend.
        """
        default = _shipped()
        content = parse_policy(text, source)
        actions = {**default.actions, **content.actions}
        return Policy(
            name=content.name or Path(source).stem,
            actions={category: levels for category, levels in actions.items() if levels},
            on_error=content.on_error or default.on_error,
            allowances=content.allowances,
        )


def strictest(actions: Iterable[Action]) -> Action:
    """The severest of some actions: ``block`` before ``flag`` before ``allow``; ``allow`` if there are none."""
    return max(actions, key=_SEVERITY.__getitem__, default="allow")


@cache
def _shipped() -> Policy:
    source = "default_policy.toml"
    content = parse_policy(files("sensitive_scan.decide").joinpath(source).read_text(encoding="utf-8"), source)
    actions = {category: levels for category, levels in content.actions.items() if levels}
    return Policy(name=content.name, actions=actions, on_error=content.on_error or "flag")
