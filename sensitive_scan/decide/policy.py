"""The policy: which categories are looked for, and what is done with a finding of each at each level of confidence."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sensitive_scan.decide.escalation import Standing, Step, severest
from sensitive_scan.decide.levels import levels_of
from sensitive_scan.decide.rules import NOWHERE, Context, Rule
from sensitive_scan.errors import PolicyError
from sensitive_scan.limits import DEFAULT_LIMITS, Limits
from sensitive_scan.masking import shown
from sensitive_scan.model import CATEGORIES, LEVELS, strictest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from sensitive_scan.decide.allowances import Allowance
    from sensitive_scan.decide.escalation import Escalation
    from sensitive_scan.model import Action, ColumnReport, Finding, Level, Reason, Unscanned

DEFAULT: Final = "helloleads"
"""The pack that applies unless a policy is given, and that a policy extends unless it says otherwise."""

_HIGHEST_FIRST: Final = tuple(sorted(LEVELS.items(), key=lambda item: -item[1]))
_FLAGGED: Final[Mapping[Level, Action]] = dict.fromkeys(LEVELS, "flag")
_PACKS: Final = files("sensitive_scan.decide").joinpath("packs")


@dataclass(frozen=True, slots=True)
class Policy:
    """What is done with findings.

    Attributes:
        name: what people call it.
        actions: for each category that is looked for, the action at each level; a category that is off is absent.
        on_error: the action for a record or file of which a part could not be scanned, or not be put on record.
        allowances: what passes although it is found, with reasons and expiries.
        rules: what is decided before ``actions`` are asked, the first that fits.
        clauses: for each category the words of what it breaks.
        escalations: the steps taken about a tenant who keeps trying.
        is_durable: whether an incident must be safely on record before the verdict is returned.
        on_unscanned: what is done instead of ``on_error`` for some of the reasons why a part was not scanned.
        limits: how much of an upload is read at most.
        version: twelve hexadecimal digits that change with the content, for verdicts and reports.
    """

    name: str
    actions: Mapping[str, Mapping[Level, Action]] = field(hash=False)
    on_error: Action = "flag"
    allowances: tuple[Allowance, ...] = ()
    rules: tuple[Rule, ...] = ()
    clauses: Mapping[str, str] = field(default_factory=dict, hash=False)
    escalations: tuple[Escalation, ...] = ()
    is_durable: bool = False
    on_unscanned: Mapping[Reason, Action] = field(default_factory=dict, hash=False)
    limits: Limits = DEFAULT_LIMITS
    version: str = field(init=False)
    _rules_of: dict[str, tuple[Rule, ...]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        content: dict[str, object] = {
            "name": self.name,
            "actions": self.actions,
            "on_error": self.on_error,
            "allow": [{**asdict(one), "expires": str(one.expires)} for one in self.allowances],
            "rules": [asdict(rule) for rule in self.rules],
            "clauses": self.clauses,
            "escalation": [asdict(one) for one in self.escalations],
            "durable": self.is_durable,
            "unscanned": dict(self.on_unscanned),
            "limits": asdict(self.limits),
        }
        canonical = json.dumps(content, sort_keys=True).encode()
        object.__setattr__(self, "version", hashlib.sha256(canonical).hexdigest()[:12])

    @property
    def categories(self) -> frozenset[str]:
        """The categories that are looked for."""
        return frozenset((*self.actions, *(rule.category for rule in self.rules if rule.category)))

    def action(self, category: str, confidence: float) -> Action:
        """What is done with a finding that no rule fits; ``allow`` where the category is off or the confidence low."""
        levels = self.actions.get(category)
        if levels is not None:
            for level, lowest in _HIGHEST_FIRST:
                if confidence >= lowest:
                    return levels[level]
        return "allow"

    def about(self, unscanned: Iterable[Unscanned]) -> Action:
        """What is done about parts that were not scanned; ``allow`` where there is none."""
        return strictest([self.on_unscanned.get(part.reason, self.on_error) for part in unscanned])

    def decide(
        self, finding: Finding | ColumnReport, context: Context = NOWHERE, distinct: int = 1, share: float = 0.0
    ) -> Action:
        """What is done with a finding, or with all of a column.

        Args:
            finding: what was found.
            context: whose data it is and where it came from.
            distinct: how many different values of its entity the column or record has.
            share: which share of the column's cells has its entity.
        """
        for rule in self._about(finding.entity, finding.category) if self.rules else ():
            if rule.fits(finding, context, distinct, share):
                return rule.action
        return self.action(finding.category, finding.confidence)

    def _about(self, entity: str, category: str) -> tuple[Rule, ...]:
        """The rules that may fit an entity, remembered."""
        found = self._rules_of.get(entity)
        if found is None:
            found = self._rules_of[entity] = tuple(
                rule for rule in self.rules if rule.entity in ("", entity) and rule.category in ("", category)
            )
        return found

    def clause(self, category: str) -> str:
        """The words of what a finding of ``category`` breaks."""
        return self.clauses.get(category) or CATEGORIES.get(category, category)

    def step(self, standing: Mapping[int, Standing]) -> Step:
        """What happens to a tenant whose standing over so many days is known, for all days of ``escalations``."""
        return severest(one.step for one in self.escalations if one.is_due(standing[one.days]))

    def expired(self, today: date) -> tuple[Allowance, ...]:
        """The allowances that are no longer in force."""
        return tuple(one for one in self.allowances if one.expires < today)

    def with_categories(self, categories: Iterable[str]) -> Policy:
        """This policy looking for exactly ``categories``; those that were off are flagged at every level."""
        return replace(self, actions={name: self.actions.get(name, _FLAGGED) for name in sorted(categories)})

    @staticmethod
    def default() -> Policy:
        """The policy that applies unless another is given: the pack ``helloleads``."""
        return Policy.pack(DEFAULT)

    @staticmethod
    def pack(name: str) -> Policy:
        """A policy that ships with the package.

        Raises:
            PolicyError: there is none of that name.
        """
        from sensitive_scan.decide.levels import suggestion

        if name not in packs():
            raise PolicyError(shown(name), "pack", "no policy of that name ships", suggestion(name, packs()))
        return _shipped(name)

    @staticmethod
    def load(path: str | Path) -> Policy:
        """The policy in a TOML or YAML file; what the file leaves out is as in the pack that it ``extends``.

        Raises:
            PolicyError: the file cannot be read, or something in it is refused.
        """
        return Policy.parse(_text_of(path), str(path))

    @staticmethod
    def parse(text: str, source: str) -> Policy:
        """The policy in a text, YAML where ``source`` ends so and else TOML; ``source`` names it in messages.

        Raises:
            PolicyError: something in it is refused; the message names source, key and mend.
        """
        from sensitive_scan.decide.policy_file import parse_document

        return parse_document(text, source)


def _text_of(path: str | Path) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        place, problem, mend = f"byte {error.start}", "the file is not UTF-8", "save it in that encoding"
    except (OSError, ValueError) as error:
        problem = f"cannot be read ({getattr(error, 'strerror', None) or 'no usable path'})"
        place, mend = "file", "check the path"
    raise PolicyError(str(path), place, problem, mend)  # apart from what caused it, which holds the content


@cache
def packs() -> tuple[str, ...]:
    """The names of the policies that ship."""
    return tuple(sorted(one.name.removesuffix(".toml") for one in _PACKS.iterdir() if one.name.endswith(".toml")))


@cache
def _shipped(name: str) -> Policy:
    # Checked in tests, so that nothing that checks need be loaded to start with a policy that ships.
    content = tomllib.loads(_PACKS.joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    actions = {category: levels_of(value) for category, value in content["actions"].items()}
    return Policy(
        name=content["name"],
        actions={category: levels for category, levels in actions.items() if levels},
        on_error=content["on_error"],
        rules=tuple(Rule(**rule) for rule in content.get("rules", ())),
        clauses=content["clauses"],
    )
