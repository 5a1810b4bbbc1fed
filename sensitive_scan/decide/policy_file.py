"""Policies in files: TOML or YAML, checked by pydantic, refused with the file, the key and the mend."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from sensitive_scan.decide import policy_checks as checks
from sensitive_scan.decide.allowances import Allowance
from sensitive_scan.decide.escalation import STEPS, Escalation
from sensitive_scan.decide.levels import RefusedError, action_of, suggestion
from sensitive_scan.decide.policy import DEFAULT, Policy, packs
from sensitive_scan.decide.rules import Rule
from sensitive_scan.errors import PolicyError
from sensitive_scan.limits import DEFAULT_LIMITS, Limits, too_much
from sensitive_scan.masking import shown
from sensitive_scan.model import CATEGORIES, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sensitive_scan.model import Action, Reason

_SOURCES: Final[tuple[Source, ...]] = get_args(Source)
_STEPS: Final = STEPS[1:]
_LONGEST: Final = 1 << 18
_POSITION: Final = re.compile(r"\(at (?P<place>line \d+, column \d+|end of document)\)")
_WHAT_PASSES: Final = (
    "give a field, a pattern, the fingerprint of a value or a tenant; a whole category is allowed under [actions]"
)


_Text = Annotated[str, checks.checked(checks.text)]
_Category = Annotated[str, checks.checked(checks.one_of("category", tuple(CATEGORIES)))]
_Action = Annotated[Any, checks.checked(action_of)]
_Count = Annotated[int, checks.checked(checks.count)]
_Share = Annotated[float, checks.checked(checks.share)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Rule(_Table):
    action: _Action
    category: _Category = ""
    entity: _Text = ""
    field: _Text = ""
    tenant: _Text = ""
    source: Annotated[str, checks.checked(checks.one_of("source", _SOURCES))] = ""
    confidence: Annotated[float, checks.checked(checks.confidence)] = 0.0
    distinct: _Count = 0
    share: _Share = 0.0
    is_test_number: Annotated[bool, Field(strict=True)] = False


class _Allow(_Table):
    reason: _Text
    expires: Annotated[date, checks.checked(checks.day)]
    by: _Text = ""
    tenant: _Text = ""
    category: _Category = ""
    entity: _Text = ""
    value: Annotated[str, checks.checked(checks.fingerprint)] = ""
    field: _Text = ""
    pattern: Annotated[str, checks.checked(checks.pattern)] = ""

    @model_validator(mode="after")
    def _is_narrow(self) -> _Allow:
        if not (self.value or self.field or self.pattern or self.tenant):
            raise checks.refused(RefusedError("", "would let everything pass", _WHAT_PASSES))
        if self.tenant and not self.by:
            raise checks.refused(RefusedError("by", "is missing", 'say who exempts the tenant: by = "…"'))
        return self


class _Escalation(_Table):
    step: Annotated[Literal["warn", "restrict", "block"], checks.checked(checks.one_of("step", _STEPS))]
    incidents: _Count = 0
    distinct: _Count = 0
    categories: _Count = 0
    share: _Share = 0.0
    days: _Count = 30

    @model_validator(mode="after")
    def _has_a_condition(self) -> _Escalation:
        if not (self.incidents or self.distinct or self.categories or self.share):
            mend = "give incidents, distinct, categories or share"
            raise checks.refused(RefusedError("", "would be taken about every tenant", mend))
        return self


class _Ledger(_Table):
    durable: Annotated[bool, Field(strict=True)] = False


class _Limits(_Table):
    bytes: _Count = DEFAULT_LIMITS.bytes
    members: _Count = DEFAULT_LIMITS.members
    depth: _Count = DEFAULT_LIMITS.depth
    ratio: _Count = DEFAULT_LIMITS.ratio
    cells: _Count = DEFAULT_LIMITS.cells
    pages: _Count = DEFAULT_LIMITS.pages
    pixels: _Count = DEFAULT_LIMITS.pixels
    seconds: _Count = DEFAULT_LIMITS.seconds
    memory: _Count = DEFAULT_LIMITS.memory


class _Unscanned(_Table):
    encrypted: Annotated[Any, checks.checked(action_of)] = None
    broken: Annotated[Any, checks.checked(action_of)] = None
    unsupported: Annotated[Any, checks.checked(action_of)] = None
    limit: Annotated[Any, checks.checked(action_of)] = None
    partial: Annotated[Any, checks.checked(action_of)] = None


class _File(_Table):
    name: _Text = ""
    extends: Annotated[str, checks.checked(checks.one_of("pack", packs()))] = DEFAULT
    on_error: Annotated[Any, checks.checked(action_of)] = None
    actions: Annotated[Any, checks.checked(checks.actions)] = Field(default_factory=dict)
    clauses: Annotated[Any, checks.checked(checks.clauses)] = Field(default_factory=dict)
    rules: list[_Rule] = []
    allow: list[_Allow] = []
    escalation: list[_Escalation] = []
    ledger: _Ledger = _Ledger()
    limits: _Limits = _Limits()
    unscanned: _Unscanned = _Unscanned()


_MENDS: Final[Mapping[str, tuple[str, str]]] = {
    "list_type": ("is no list of tables", "write [[{key}]] above each"),
    "model_type": ("is no table", "write [{key}] above it"),
    "bool_type": ("is neither true nor false", "write true or false, without quotes"),
}
_CONSTRUCTORS_FAIL_WITH: Final = (
    RecursionError,
    TypeError,
    ValueError,
    ArithmeticError,
    AttributeError,
    LookupError,
)
_MISSING: Final[Mapping[str, str]] = {
    "reason": 'say why: reason = "…"',
    "expires": "write expires = 2027-03-31, without quotes",
    "action": 'say what is done: action = "block"',
    "step": 'say what is done: step = "warn"',
}
_TABLES: Final[Mapping[str, type[_Table]]] = {
    "rules": _Rule,
    "allow": _Allow,
    "escalation": _Escalation,
    "ledger": _Ledger,
    "limits": _Limits,
    "unscanned": _Unscanned,
}


def parse_document(text: str, source: str) -> Policy:
    """The policy in a TOML text, or in a YAML one where ``source`` ends in ``.yaml`` or ``.yml``.

    Raises:
        PolicyError: the syntax is wrong, or a key or value is not known.
    """
    problem = too_much(text, _LONGEST)
    if problem:
        raise PolicyError(source, "file", problem, "shorten it, or break the line")
    is_yaml = PurePath(source).suffix.lower() in (".yaml", ".yml")
    document = _from_yaml(text, source) if is_yaml else _from_toml(text, source)
    content = _checked(document, source)
    base = Policy.pack(content.extends)
    on_unscanned: dict[Reason, Action] = content.unscanned.model_dump(exclude_none=True)  # type: ignore[assignment]
    actions = {**base.actions, **content.actions}
    return Policy(
        name=content.name or PurePath(source).stem,
        actions={category: levels for category, levels in actions.items() if levels},
        on_error=content.on_error or base.on_error,
        allowances=tuple(_allowance(one) for one in content.allow),
        rules=(*(Rule(**one.model_dump()) for one in content.rules), *base.rules),
        clauses={**base.clauses, **content.clauses},
        escalations=tuple(Escalation(**one.model_dump()) for one in content.escalation),
        is_durable=content.ledger.durable,
        on_unscanned={**base.on_unscanned, **on_unscanned},
        limits=Limits(**content.limits.model_dump()),
    )


def _checked(document: object, source: str) -> _File:
    try:
        return _File.model_validate(document)
    except ValidationError as error:
        refused = _policy_error(error, source)
    raise refused  # apart from what caused it, which quotes the content


def _allowance(one: _Allow) -> Allowance:
    return Allowance(
        one.reason, one.expires, one.by, one.tenant, one.category, one.entity, one.value, one.field, one.pattern
    )


def _from_toml(text: str, source: str) -> object:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        found = _POSITION.search(str(error))
        place = found["place"] if found else "file"
    raise PolicyError(source, place, "no valid TOML", "correct the syntax there, see https://toml.io")


_MERGE: Final = "tag:yaml.org,2002:merge"


def _from_yaml(text: str, source: str) -> object:
    import yaml

    class Loader(yaml.SafeLoader):
        """Refuses a key that stands twice, of which YAML would silently take the second, and merges, which multiply."""

        def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
            seen = set()
            for key_node, _ in node.value:
                key = self.construct_object(key_node, deep=True)
                if key in seen or key_node.tag == _MERGE:
                    raise yaml.MarkedYAMLError(problem_mark=key_node.start_mark)
                seen.add(key)
            return super().construct_mapping(node, deep)

    try:
        document = yaml.load(text, Loader)  # noqa: S506 - the loader is a safe one
    except (yaml.YAMLError, *_CONSTRUCTORS_FAIL_WITH) as error:
        # constructors of values that are none, such as !!bool maybe, fail as they will
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 1}, column {mark.column + 1}" if mark else "file"
    else:
        return {} if document is None else document
    raise PolicyError(source, place, "no valid YAML", "correct the syntax there, and write no key twice")


def _policy_error(error: ValidationError, source: str) -> PolicyError:
    """The first thing that is wrong, in this project's words; it quotes nothing but keys and short words."""
    first = error.errors(include_url=False, include_input=False)[0]
    location = list(first["loc"])
    context = first.get("ctx", {})
    if first["type"] == "refused":
        key = _key([*location, *filter(None, [context["below"]])])
        mend = context["mend"].replace("{key}", str(location[-1]) if location else "name")
        return PolicyError(source, key or "file", context["problem"], mend)
    last = str(location[-1]) if location else ""
    if first["type"] == "extra_forbidden":
        table = _TABLES[str(location[0])] if len(location) > 1 else _File
        mend = suggestion(last, tuple(table.model_fields))
        return PolicyError(source, _key(location), f"unknown key {shown(last)!r}", mend)
    if first["type"] == "missing":
        return PolicyError(source, _key(location), "is missing", _MISSING[last])
    if not location:
        return PolicyError(source, "file", "holds no keys", "see docs/policy.md for what a policy holds")
    if first["type"] == "invalid_key":
        return PolicyError(source, _key(location), "is no text", "write it in quotes, or take it out")
    # an entry of a list that is no table is told of the list
    is_entry = len(location) > 1 and first["type"] in ("model_type", "dict_type")
    problem, mend = _MENDS["list_type" if is_entry else first["type"]]
    return PolicyError(source, _key(location[:1] if is_entry else location), problem, mend.format(key=location[0]))


def _key(location: list[int | str]) -> str:
    """The key as people write it; the places of tables in lists are counted from one."""
    parts: list[str] = []
    for one in location:
        if isinstance(one, int) and parts:
            parts[-1] += f" {one + 1}"
        else:
            parts.append(shown(one))
    return ".".join(parts)
