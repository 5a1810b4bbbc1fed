"""How a reader says that it cannot go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.model import Unscanned

if TYPE_CHECKING:
    from sensitive_scan.model import Reason


class RefusedError(Exception):
    """A part of an upload cannot be read; the others can. Nothing in it quotes the content."""

    ends_all = False

    def __init__(self, reason: Reason, problem: str, mend: str, where: str = "") -> None:
        super().__init__(problem)
        self.entry = Unscanned(where, problem, mend, reason=reason)


class ExhaustedError(RefusedError):
    """A limit of the whole upload is reached; what follows is not read."""

    ends_all = True


def encrypted() -> RefusedError:
    """The refusal of what needs a password."""
    return RefusedError("encrypted", "is encrypted", "remove the password and scan it again")


def broken(what: str = "is damaged") -> RefusedError:
    """The refusal of what is not as its format says."""
    return RefusedError("broken", what, "open it in the program that made it, save it anew and scan it again")
