"""Pydantic: an annotation for fields that may not hold what the gate blocks.

class Lead(BaseModel):
remarks: Annotated[str, Screened(gate)]
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError, ValidationError, core_schema

from sensitive_scan.integrations.bodies import refusal
from sensitive_scan.redaction import redact_record

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

    from sensitive_scan.gate import Gate
    from sensitive_scan.model import Verdict


@dataclass(frozen=True)
class Screened:
    """Refuses a value that the gate blocks; the error quotes no value, and its context holds the clauses.

    Where the policy says ``redact``, the field gets the redacted value, or is refused if it cannot hold that, as a
    number cannot. Pydantic itself shows what it was given beside each error, unless the model is configured with
    ``hide_input_in_errors``.

    Attributes:
        gate: what is asked.
        tenant: whose data it is.
    """

    gate: Gate
    tenant: str = ""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """The schema of the field with the question behind it."""
        return core_schema.with_info_wrap_validator_function(self._ask, handler(source))

    def _ask(
        self, given: Any, handler: core_schema.ValidatorFunctionWrapHandler, info: core_schema.ValidationInfo
    ) -> Any:
        value = handler(given)
        record = {info.field_name or "": value}
        verdict = self.gate.check(record, tenant=self.tenant, source="api")
        if verdict.action == "block":
            raise self._refused(verdict)
        if verdict.action != "redact":
            return value
        (redacted,) = redact_record(record, verdict).values()
        try:
            return handler(redacted)
        except ValidationError:
            raise self._refused(verdict) from None

    def _refused(self, verdict: Verdict) -> PydanticCustomError:
        message = refusal(self.gate.scanner.policy, verdict)
        context = {"message": message, "clauses": list(verdict.clauses)}
        return PydanticCustomError("sensitive_data", "{message}", context)
