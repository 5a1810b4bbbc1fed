"""FastAPI: a dependency that asks the gate about a request's JSON body.

app.post("/leads")(...)  with  verdict: Annotated[Verdict, Depends(screen(gate))]
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from fastapi import HTTPException, Request

from sensitive_scan.integrations.bodies import judge, tenant_of_header
from sensitive_scan.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from sensitive_scan.gate import Gate

_REFUSED, _UNREADABLE = 422, 400


def screen(
    gate: Gate, *, tenant: Callable[[Mapping[str, Any]], str] = tenant_of_header
) -> Callable[[Request], Awaitable[Verdict]]:
    """A dependency that gives the verdict on the body of a request, and answers 422 where the gate blocks.

    It cannot change the body: where the verdict says ``redact``, the endpoint has to, with
    :func:`~sensitive_scan.redaction.redact_record`; or the middleware of :mod:`~sensitive_scan.integrations.asgi` does.

    Args:
        gate: what is asked.
        tenant: whose request it is, told from its ASGI scope.
    """

    async def verdict(request: Request) -> Verdict:
        try:
            content = await request.json()
        except (ValueError, RecursionError):
            is_json = False
        else:
            is_json = True
        if not is_json:  # apart from what caused it, which holds the body
            raise HTTPException(_UNREADABLE, "The body is no JSON.")
        worst = (await asyncio.to_thread(judge, gate, content, tenant(request.scope))).worst
        if worst.action == "block":
            raise HTTPException(_REFUSED, {"message": worst.message, "clauses": list(worst.clauses)})
        return worst

    verdict.__annotations__ = {"request": Request, "return": Verdict}
    return verdict
