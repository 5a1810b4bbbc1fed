"""What frameworks are told: answers of HTTP, errors of forms and models, spans and metrics."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Annotated, Any

import pytest
from django.core.exceptions import ValidationError
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.testclient import TestClient
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pydantic import BaseModel, ConfigDict
from pydantic import ValidationError as PydanticError

from sensitive_scan import Verdict  # noqa: TC001 - FastAPI reads the annotation
from sensitive_scan.integrations.asgi import SensitiveScanMiddleware
from sensitive_scan.integrations.bodies import judge
from sensitive_scan.integrations.fastapi import screen
from sensitive_scan.integrations.pydantic import Screened
from sensitive_scan.integrations.telemetry import ObservedGate
from tests.leak.sentinels import ACCOUNT, CARD, NOTE, NUMBERS, clean, clean_error

if TYPE_CHECKING:
    from sensitive_scan import Gate

BODIES = (
    json.dumps({"Remarks": NOTE}).encode(),
    json.dumps([{"Remarks": NOTE}, {CARD: {ACCOUNT: NOTE}}]).encode(),
    json.dumps(NOTE).encode(),
    f'{{"Remarks": "{NOTE}'.encode(),
    f'{{"{CARD}": {CARD}{CARD * 300}}}'.encode(),
    NOTE.encode("utf-16") + b"\xff",
    b'{"a": ' * 5000 + CARD.encode(),
)


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_answers_of_asgi_and_fastapi(gate: Gate, body: bytes) -> None:
    app = FastAPI()
    asked = Depends(screen(gate))

    @app.post("/echo")
    async def echo(request: Request) -> Any:
        verdict = request.state.sensitive_scan
        clean(verdict)
        return {"length": len(await request.body()), "verdict": repr(verdict)}

    @app.post("/screened")
    async def screened(verdict: Annotated[Verdict, asked]) -> Any:
        return repr(verdict)

    app.add_middleware(SensitiveScanMiddleware, gate=gate)
    for kind in ("application/json", "application/x-www-form-urlencoded", "application/problem+json"):
        with TestClient(app, raise_server_exceptions=False) as client:
            for path in ("/echo", "/screened"):
                answer = client.post(path, content=body, headers={"content-type": kind})
                assert answer.status_code in (200, 400, 422)
                clean(answer.content, answer.text, dict(answer.headers))


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_what_the_dependency_of_fastapi_raises(gate: Gate, body: bytes) -> None:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    request = Request({"type": "http", "method": "POST", "headers": []}, receive)
    try:
        clean(asyncio.run(_awaited(screen(gate)(request))))
    except HTTPException as error:
        clean_error(error)
        clean(error.detail)


async def _awaited(one: Any) -> object:
    return await one


def test_bodies_that_are_judged(gate: Gate) -> None:
    judged = judge(gate, [{"Remarks": NOTE}, {CARD: NOTE}], "acme")
    clean(judged.worst, judged.verdicts)


def test_errors_of_pydantic(gate: Gate) -> None:
    class Contact(BaseModel):
        model_config = ConfigDict(hide_input_in_errors=True)
        remarks: Annotated[str, Screened(gate)] = ""
        number: Annotated[int, Screened(gate)] = 0

    for given in ({"remarks": f"card {CARD}, IBAN {ACCOUNT}"}, {"number": int(CARD)}):
        try:
            Contact(**given)
        except PydanticError as error:
            clean_error(error)
            clean(error.errors(include_input=False), error.json(include_input=False))


def test_errors_of_django(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    import tests.integrations.test_integrations_others  # noqa: F401 - it sets Django up
    from sensitive_scan.integrations import django as adapter
    from sensitive_scan.integrations.django import SensitiveDataValidator

    monkeypatch.setattr(adapter, "configured_gate", lambda: gate)
    for value in (NOTE, *NUMBERS):
        for field in ("Remarks", CARD):
            try:
                SensitiveDataValidator(field)(value)
            except ValidationError as error:
                clean_error(error)
                clean(error.messages, error.message)


class _Breaks:
    """A value whose text cannot be had, and whose error quotes it."""

    def __str__(self) -> str:
        raise ValueError(NOTE)


def test_spans_and_metrics(gate: Gate) -> None:
    reader, spans = InMemoryMetricReader(), InMemorySpanExporter()
    tracers = TracerProvider()
    tracers.add_span_processor(SimpleSpanProcessor(spans))
    observed = ObservedGate(gate.scanner, gate.ledger, meters=MeterProvider([reader]), tracers=tracers)
    for record in ({"Remarks": NOTE}, {CARD: NOTE, ACCOUNT: {CARD: CARD}}):
        clean(observed.check(record))
    with pytest.raises(ValueError, match="card"):
        observed.check({"Remarks": _Breaks()})
    finished = spans.get_finished_spans()
    assert len(finished) == 3
    data = reader.get_metrics_data()
    assert data is not None
    clean(data.to_json(), *(one.to_json() for one in finished), observed, vars(observed))
