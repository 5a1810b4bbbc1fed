"""Pydantic: an annotation for fields that may not hold what the gate blocks.

class Lead(BaseModel):
remarks: Annotated[str, Screened(gate)]
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError, core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

    from sensitive_scan.gate import Gate


@dataclass(frozen=True)
class Screened:
    """Refuses a value that the gate blocks; the error quotes no value, and its context holds the clauses.

    Attributes:
        gate: what is asked.
        tenant: whose data it is.
    """

    gate: Gate
    tenant: str = ""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """The schema of the field with the question behind it."""
        return core_schema.with_info_after_validator_function(self._ask, handler(source))

    def _ask(self, value: Any, info: core_schema.ValidationInfo) -> Any:
        verdict = self.gate.check({info.field_name or "": value}, tenant=self.tenant, source="api")
        if verdict.action == "block":
            context = {"message": verdict.message, "clauses": list(verdict.clauses)}
            raise PydanticCustomError("sensitive_data", "{message}", context)
        return value
