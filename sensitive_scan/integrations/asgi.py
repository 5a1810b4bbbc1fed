"""ASGI: a middleware that asks the gate about the JSON and form bodies of requests before the application sees them."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlencode

from sensitive_scan.integrations.bodies import judge, tenant_of_header
from sensitive_scan.model import Unscanned, Verdict
from sensitive_scan.redaction import redact_record

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, MutableMapping

    from sensitive_scan.gate import Gate

    Message = MutableMapping[str, Any]
    Scope = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    Application = Callable[[Scope, Receive, Send], Awaitable[None]]

_WRITING: Final = frozenset({"POST", "PUT", "PATCH"})
_JSON, _FORM = "application/json", "application/x-www-form-urlencoded"
_REFUSED: Final = 422


class SensitiveScanMiddleware:
    """Answers 422 where the gate blocks, with a message that quotes no value; redacts where the policy says so.

    The verdict of what passes is in ``scope["state"]["sensitive_scan"]``. A body that is no record, or too long, is not
    scanned, and the policy's ``on_error`` counts; where that lets it pass, the application reads all of it. Bodies of
    other kinds, such as uploads, pass unseen: see the adapters for files.

    Args:
        app: the application.
        gate: what is asked.
        tenant: whose request it is.
        methods: the methods that write.
        longest: the most bytes of a body that is scanned, and held meanwhile.
    """

    def __init__(
        self,
        app: Application,
        gate: Gate,
        *,
        tenant: Callable[[Mapping[str, Any]], str] = tenant_of_header,
        methods: frozenset[str] = _WRITING,
        longest: int = 1 << 20,
    ) -> None:
        self.app = app
        self.gate = gate
        self.tenant = tenant
        self.methods = methods
        self.longest = longest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection."""
        kind = _kind(scope)
        if scope["type"] != "http" or scope["method"] not in self.methods or kind not in (_JSON, _FORM):
            await self.app(scope, receive, send)
            return
        messages = await _read(receive, self.longest)
        if messages[-1]["type"] == "http.disconnect":
            return  # nobody waits for an answer, and the application shall not store half a body
        body = b"".join(message.get("body", b"") for message in messages)
        verdict, redacted = await asyncio.to_thread(self._judge, body, kind, self.tenant(scope))
        if verdict.action == "block":
            await _refuse(send, verdict)
            return
        scope.setdefault("state", {})["sensitive_scan"] = verdict
        if redacted is not None:
            scope = _with_length(scope, redacted)
            messages = [{"type": "http.request", "body": redacted, "more_body": False}]
        await self.app(scope, _replayed(messages, receive), send)

    def _judge(self, body: bytes, kind: str, tenant: str) -> tuple[Verdict, bytes | None]:
        """The verdict on a body, and the body that the application may see instead, if it is another."""
        if len(body) > self.longest:
            return self._unread(f"a body of more than {self.longest:,} bytes"), None
        try:
            content = json.loads(body) if kind == _JSON else _form(body)
        except (ValueError, RecursionError):
            return self._unread("a body that cannot be read"), None
        judged = judge(self.gate, content, tenant)
        if judged.worst.action != "redact":
            return judged.worst, None
        redacted = [redact_record(*one) for one in zip(judged.records, judged.verdicts, strict=True)]
        if kind == _FORM:
            return judged.worst, urlencode(redacted[0], doseq=True).encode()
        plain = [one if list(one) != [""] else one[""] for one in redacted]
        return judged.worst, json.dumps(plain if isinstance(content, list) else plain[0]).encode()

    def _unread(self, what: str) -> Verdict:
        error = Unscanned(what, "it was not scanned", "send less at once, as valid JSON")
        policy = self.gate.scanner.policy
        return Verdict(policy.on_error, (), policy.version, (error,), message=str(error))


def _kind(scope: Scope) -> str:
    headers = scope.get("headers", ())
    kind = next((value for name, value in headers if name.lower() == b"content-type"), b"")
    plain = str(kind.decode("latin-1").partition(";")[0].strip().lower())
    return _JSON if plain.endswith("+json") else plain


def _form(body: bytes) -> dict[str, Any]:
    record: dict[str, Any] = {}
    for name, value in parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=1000):
        record.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in record.items()}


async def _read(receive: Receive, longest: int) -> list[Message]:
    """The messages of a body, as far as is needed to know that it is whole, or longer than ``longest``."""
    messages: list[Message] = []
    size = 0
    while True:
        message = await receive()
        messages.append(message)
        size += len(message.get("body", b""))
        if message["type"] == "http.disconnect" or not message.get("more_body") or size > longest:
            return messages


def _replayed(messages: list[Message], receive: Receive) -> Receive:
    """Receives what was read before, then what comes."""
    left = deque(messages)

    async def again() -> Message:
        return left.popleft() if left else await receive()

    return again


def _with_length(scope: Scope, body: bytes) -> Scope:
    framing = (b"content-length", b"transfer-encoding")
    headers = [(name, value) for name, value in scope["headers"] if name.lower() not in framing]
    return {**scope, "headers": [*headers, (b"content-length", str(len(body)).encode())]}


async def _refuse(send: Send, verdict: Verdict) -> None:
    content = json.dumps(
        {
            "type": "about:blank",
            "title": "Sensitive information may not be stored",
            "status": _REFUSED,
            "detail": verdict.message,
            "clauses": verdict.clauses,
            "fields": sorted({one.field for one in verdict.findings if one.field}),
        }
    ).encode()
    headers = [(b"content-type", b"application/problem+json"), (b"content-length", str(len(content)).encode())]
    await send({"type": "http.response.start", "status": _REFUSED, "headers": headers})
    await send({"type": "http.response.body", "body": content})
