"""Django, Celery, pydantic and OpenTelemetry, each with the real package."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Annotated

import celery
import django
import pytest
from celery.contrib.testing.worker import start_worker
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import models
from django.http import HttpRequest, JsonResponse
from django.test import Client
from django.urls import path
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pydantic import BaseModel
from pydantic import ValidationError as PydanticError

from sensitive_scan.integrations import django as adapter
from sensitive_scan.integrations.pydantic import Screened
from sensitive_scan.integrations.telemetry import ObservedGate
from tests.integrations.conftest import CARD, on_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan import Gate

_GATES: list[Gate] = []


def current_gate() -> Gate:
    """What the settings name."""
    return _GATES[-1]


def take(request: HttpRequest) -> JsonResponse:
    """A view that takes an upload."""
    file = request.FILES["file"]
    return JsonResponse({"action": file.sensitive_scan.action})  # type: ignore[union-attr]  # set by the handler


urlpatterns = [path("upload", take)]

settings.configure(
    ROOT_URLCONF=__name__,
    SECRET_KEY="tests only",  # noqa: S106 - of these tests alone
    ALLOWED_HOSTS=["testserver"],
    USE_TZ=True,
    SENSITIVE_SCAN_GATE=f"{__name__}.current_gate",
    FILE_UPLOAD_HANDLERS=["sensitive_scan.integrations.django.ScanningUploadHandler"],
)
django.setup()


class Lead(models.Model):
    """A model with a field that is validated."""

    remarks: models.TextField[str, str] = models.TextField(validators=[adapter.SensitiveDataValidator("Remarks")])

    class Meta:
        """Where it belongs."""

        app_label = "leads"

    def __str__(self) -> str:
        """Nothing of its content."""
        return "lead"


@pytest.fixture
def in_django(gate: Gate) -> Iterator[Gate]:
    """The gate that Django asks."""
    adapter.configured_gate.cache_clear()
    _GATES.append(gate)
    yield gate
    _GATES.pop()


def test_a_model_field_is_validated(in_django: Gate) -> None:
    Lead(remarks="call at noon").full_clean()
    with pytest.raises(ValidationError) as refused:
        Lead(remarks=f"card {CARD}").full_clean()
    said = str(refused.value)
    assert "payment card number" in said
    assert "4111" not in said
    assert on_record(in_django) == [("", "record", "block")]


def test_what_would_be_redacted_is_refused_where_nothing_can_be_changed(in_django: Gate) -> None:
    with pytest.raises(ValidationError) as refused:
        adapter.SensitiveDataValidator("Note")(f"card {CARD}")
    (said,) = refused.value.messages
    assert said.startswith("This was not saved. The field 'Note' seems to hold a payment card number")
    file = SimpleUploadedFile("notes.csv", f"Name,Note\nAnn,card {CARD}\n".encode())
    assert Client(raise_request_exception=False).post("/upload", {"file": file}).status_code == 400
    assert on_record(in_django) == [("", "record", "redact"), ("", "upload", "redact")]


def test_a_validator_can_stand_in_a_migration() -> None:
    validator = adapter.SensitiveDataValidator("Remarks")
    name, arguments, named = validator.deconstruct()  # type: ignore[attr-defined]  # made by @deconstructible
    assert (name, arguments, named) == (
        "sensitive_scan.integrations.django.SensitiveDataValidator",
        ("Remarks",),
        {},
    )
    assert validator == adapter.SensitiveDataValidator("Remarks")
    assert hash(validator) == hash(adapter.SensitiveDataValidator("Remarks"))


def test_an_upload_is_scanned_before_a_view_sees_it(in_django: Gate) -> None:
    client = Client(raise_request_exception=False)
    clean = SimpleUploadedFile("leads.csv", b"Name,City\nAnn,Pune\nBob,Goa\n")
    assert client.post("/upload", {"file": clean}).json() == {"action": "allow"}
    cards = SimpleUploadedFile("cards.csv", f"Name,Card No\nAnn,{CARD}\n".encode())
    assert client.post("/upload", {"file": cards}).status_code == 400
    assert on_record(in_django) == [("", "upload", "block")]


def test_a_gate_must_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    adapter.configured_gate.cache_clear()
    monkeypatch.setattr(settings, "SENSITIVE_SCAN_GATE", None)
    with pytest.raises(ImproperlyConfigured, match="SENSITIVE_SCAN_GATE"):
        adapter.configured_gate()


@pytest.fixture
def _own_logging() -> Iterator[None]:
    """Celery's worker sets up the logging of the whole process, which is put back."""
    root = logging.getLogger()
    level, handlers = root.level, root.handlers[:]
    yield
    root.setLevel(level)
    root.handlers[:] = handlers


@pytest.mark.usefixtures("_own_logging")
def test_a_task_of_celery_asks_the_gate(gate: Gate) -> None:
    app = celery.Celery("tests", broker="memory://", backend="cache+memory://")

    @app.task(name="store")  # type: ignore[untyped-decorator]  # Celery is untyped
    def store(record: dict[str, str]) -> str:
        return gate.check(record, tenant="acme", source="api").action

    with start_worker(app, perform_ping_check=False, pool="solo"):
        assert store.delay({"Card No": CARD}).get(timeout=30) == "block"
        assert store.delay({"Name": "Ann"}).get(timeout=30) == "allow"
    assert on_record(gate) == [("acme", "api", "block")]


def test_a_field_of_pydantic(gate: Gate) -> None:
    class Contact(BaseModel):
        name: str
        remarks: Annotated[str, Screened(gate, tenant="acme")] = ""

    assert Contact(name="Ann", remarks="call at noon").remarks == "call at noon"
    with pytest.raises(PydanticError) as refused:
        Contact(name="Ann", remarks=f"card {CARD}")
    (error,) = refused.value.errors(include_input=False)
    assert (error["type"], error["loc"]) == ("sensitive_data", ("remarks",))
    assert error["ctx"]["clauses"] == ["credit or debit card numbers"]
    assert "4111" not in error["msg"]
    assert Contact.model_json_schema()["properties"]["remarks"]["type"] == "string"


def test_a_field_of_pydantic_gets_what_was_redacted(gate: Gate) -> None:
    class Contact(BaseModel):
        Note: Annotated[str, Screened(gate)] = ""

    class Paid(BaseModel):
        Note: Annotated[int, Screened(gate)]

    class Cards(BaseModel):
        Note: Annotated[tuple[str, ...], Screened(gate)]

    assert Contact(Note=f"card {CARD}, call").Note == "card **** **** **** 1111, call"
    assert Cards(Note=("none", CARD)).Note == ("none", "**** **** **** 1111")
    with pytest.raises(PydanticError) as refused:
        Paid(Note=int(CARD.replace(" ", "")))
    (error,) = refused.value.errors(include_input=False)
    assert (error["type"], error["msg"][:20]) == ("sensitive_data", "This was not saved. ")
    assert "4111" not in error["msg"]


def test_metrics_and_spans_tell_no_values(gate: Gate) -> None:
    reader, spans = InMemoryMetricReader(), InMemorySpanExporter()
    tracers = TracerProvider()
    tracers.add_span_processor(SimpleSpanProcessor(spans))
    observed = ObservedGate(gate.scanner, gate.ledger, meters=MeterProvider([reader]), tracers=tracers)
    observed.check({"Card No": CARD, "Diagnosis": "lupus"}, tenant="acme")
    observed.check({"Name": "Ann"})
    first, second = spans.get_finished_spans()
    assert first.attributes is not None
    assert first.attributes["sensitive_scan.action"] == "block"
    assert first.attributes["sensitive_scan.entities"] == ("HEALTH_CONDITION", "PAYMENT_CARD")
    data = reader.get_metrics_data()
    assert data is not None
    told = data.to_json() + first.to_json() + second.to_json()
    assert '"sensitive_scan.verdicts"' in told
    assert not any(value in told for value in (CARD, CARD.replace(" ", ""), "**** 1111", "lupus", "acme"))
