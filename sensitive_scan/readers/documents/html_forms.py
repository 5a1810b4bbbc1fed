"""Forms of HTML: controls with the names that people see."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sensitive_scan.readers.flatten import Pair

_MOST = 5_000
_VISIBLE = ("aria-label", "placeholder", "title", "name", "id")


class Form:
    """The controls of a form, or of a page outside of forms, until it ends.

    A control is named by its label (HTML Standard, 4.10.4), and else by what it says of itself.
    """

    def __init__(self) -> None:
        self._labels: dict[str, str] = {}
        self._controls: list[tuple[str, str, str]] = []

    def label(self, control: str, text: str) -> None:
        """A label for the control with that ``id``."""
        if control and text and len(self._labels) < _MOST:
            self._labels[control] = text

    def control(self, attributes: dict[str, str], value: str, around: str = "") -> None:
        """A control with its value; ``around`` is the text of a label that it stands in."""
        if value:
            name = next((attributes[key] for key in _VISIBLE if attributes.get(key)), "")
            self._controls.append((attributes.get("id", ""), around.strip(" :\n") or name, value))

    def is_full(self) -> bool:
        """Whether it is too long to be held."""
        return len(self._controls) >= _MOST

    def taken(self) -> list[Pair]:
        """The controls so far."""
        controls, self._controls = self._controls, []
        return [(self._labels.get(name, "").strip(" :\n") or called, value) for name, called, value in controls]
