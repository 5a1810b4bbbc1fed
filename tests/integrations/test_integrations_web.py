"""ASGI and FastAPI: what is blocked, redacted and let through, as a client sees it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated, Any

import pytest
from fastapi import Body, Depends, FastAPI, Request
from fastapi.testclient import TestClient

from sensitive_scan import Gate, Policy, Scanner, Verdict
from sensitive_scan.integrations.asgi import SensitiveScanMiddleware
from sensitive_scan.integrations.fastapi import screen
from tests.integrations.conftest import CARD, KEYS, on_record

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def client(gate: Gate) -> Iterator[TestClient]:
    """A client of an application that echoes what reaches it, behind the middleware."""
    app = FastAPI()

    @app.post("/echo")
    async def echo(request: Request) -> dict[str, Any]:
        verdict = getattr(request.state, "sensitive_scan", None)
        body = (await request.body()).decode("latin-1")
        return {
            "body": body,
            "length": request.headers["content-length"],
            "verdict": None if verdict is None else verdict.action,
        }

    app.add_middleware(SensitiveScanMiddleware, gate=gate, longest=10_000)
    with TestClient(app) as made:
        yield made


def test_a_clean_body_reaches_the_application_unchanged(client: TestClient) -> None:
    answer = client.post("/echo", content=b'{"Name":  "Ann"}', headers={"content-type": "application/json"}).json()
    assert answer == {"body": '{"Name":  "Ann"}', "length": "16", "verdict": "allow"}


def test_what_is_blocked_is_refused_and_on_record(client: TestClient, gate: Gate) -> None:
    answer = client.post("/echo", json={"Card No": CARD}, headers={"X-Tenant": "acme"})
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert (problem["fields"], problem["clauses"]) == (["Card No"], ["credit or debit card numbers"])
    assert "1111" not in answer.text
    assert on_record(gate) == [("acme", "api", "block")]


def test_forms_lists_and_nested_records_are_scanned(client: TestClient) -> None:
    assert client.post("/echo", data={"Card No": CARD}).status_code == 422
    assert client.post("/echo", json=[{"Name": "Ann"}, {"Card No": CARD}]).status_code == 422
    assert client.post("/echo", json={"lead": {"card_no": [CARD]}}).status_code == 422
    assert client.post("/echo", json=f"card {CARD}").status_code == 422
    assert client.post("/echo", json=[]).json()["verdict"] == "allow"


def test_what_is_redacted_reaches_the_application_without_it(client: TestClient) -> None:
    answer = client.post("/echo", json=[{"Name": "Ann", "Note": f"card {CARD}, call"}, {"Note": "none"}]).json()
    assert answer["verdict"] == "redact"
    assert answer["body"] == '[{"Name": "Ann", "Note": "card **** **** **** 1111, call"}, {"Note": "none"}]'


def test_forms_are_redacted_too(client: TestClient) -> None:
    form = {"Name": "Ann & Bob", "Note": [f"card {CARD}, call", "none"], "Empty": ""}
    answer = client.post("/echo", data=form).json()
    assert answer["verdict"] == "redact"
    assert answer["body"] == (
        "Name=Ann+%26+Bob&Note=card+%2A%2A%2A%2A+%2A%2A%2A%2A+%2A%2A%2A%2A+1111%2C+call&Note=none&Empty="
    )
    assert answer["length"] == str(len(answer["body"]))


def served(gate: Gate, messages: list[dict[str, Any]], headers: list[tuple[bytes, bytes]]) -> list[Any] | None:
    """The headers and messages that an application behind the middleware gets; nothing if it is not called."""
    seen: list[Any] = []

    async def app(scope: Any, receive: Any, _send: Any) -> None:
        seen.append(scope["headers"])
        while True:
            seen.append(await receive())
            if not seen[-1].get("more_body"):
                return

    left = iter(messages)

    async def receive() -> dict[str, Any]:
        return next(left)

    async def send(_message: Any) -> None:
        """Nobody listens."""

    scope = {"type": "http", "method": "POST", "headers": headers}
    asyncio.run(SensitiveScanMiddleware(app, gate, longest=100)(scope, receive, send))
    return seen or None


def test_the_application_reads_all_of_a_body_that_is_too_long_to_be_scanned(gate: Gate) -> None:
    parts: list[dict[str, Any]] = [{"type": "http.request", "body": b"x" * 60, "more_body": True} for _ in range(50)]
    parts.append({"type": "http.request", "body": b"end", "more_body": False})
    headers = [(b"content-type", b"application/json"), (b"content-length", b"3003")]
    assert served(gate, parts, headers) == [headers, *parts]


def test_a_body_that_breaks_off_reaches_nobody(gate: Gate) -> None:
    half = {"type": "http.request", "body": b'{"Name": "Ann"}', "more_body": True}
    parts: list[dict[str, Any]] = [half, {"type": "http.disconnect"}]
    assert served(gate, parts, [(b"content-type", b"application/json")]) is None


def test_a_body_in_parts_keeps_its_headers_unless_it_is_redacted(gate: Gate) -> None:
    headers = [(b"content-type", b"application/json"), (b"transfer-encoding", b"chunked")]
    parts = [
        {"type": "http.request", "body": b'{"Name": ', "more_body": True},
        {"type": "http.request", "body": b'"Ann"}', "more_body": False},
    ]
    assert served(gate, parts, headers) == [headers, *parts]
    redacted = b'{"Note": "card **** **** **** 1111"}'
    parts = [{"type": "http.request", "body": f'{{"Note": "card {CARD}"}}'.encode(), "more_body": False}]
    assert served(gate, parts, headers) == [
        [headers[0], (b"content-length", str(len(redacted)).encode())],
        {"type": "http.request", "body": redacted, "more_body": False},
    ]


@pytest.mark.parametrize("body", [b"{", b"\xff", b'{"a": "' + b"x" * 20_000 + b'"}'])
def test_what_cannot_be_scanned_follows_on_error(client: TestClient, gate: Gate, body: bytes) -> None:
    headers = {"content-type": "application/json"}
    assert client.post("/echo", content=body, headers=headers).json()["verdict"] == "flag"
    gate.scanner = Scanner(Policy.parse('on_error = "block"', "p.toml"), key=KEYS)
    answer = client.post("/echo", content=body, headers=headers)
    assert answer.status_code == 422
    assert "not scanned" in answer.json()["detail"]


def test_bodies_of_other_kinds_and_reading_pass(client: TestClient) -> None:
    answer = client.post("/echo", content=f"card {CARD}", headers={"content-type": "text/plain"})
    assert answer.json()["verdict"] is None
    assert client.get("/nothing").status_code == 404


def test_the_dependency_of_fastapi(gate: Gate) -> None:
    app = FastAPI()

    asked = Depends(screen(gate))

    @app.post("/leads")
    def create(lead: Annotated[dict[str, Any], Body()], verdict: Verdict = asked) -> Any:
        return {"action": verdict.action, "lead": lead}

    client = TestClient(app)
    assert client.post("/leads", json={"Diagnosis": "lupus"}).json() == {
        "action": "flag",
        "lead": {"Diagnosis": "lupus"},
    }
    answer = client.post("/leads", json={"Card No": CARD}, headers={"x-tenant": "acme"})
    assert answer.status_code == 422
    assert answer.json()["detail"]["clauses"] == ["credit or debit card numbers"]
    assert client.post("/leads", content=b"{").status_code == 400
    assert on_record(gate) == [("", "api", "flag"), ("acme", "api", "block")]
