"""ASGI and FastAPI: what is blocked, redacted and let through, as a client sees it."""

from __future__ import annotations

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
