"""Django: a validator of model and form fields, and an upload handler, that ask the gate.

    remarks = models.TextField(validators=[SensitiveDataValidator("Remarks")])
    FILE_UPLOAD_HANDLERS = ["sensitive_scan.integrations.django.ScanningUploadHandler"]

The gate is made by the function that ``settings.SENSITIVE_SCAN_GATE`` names (``"shop.gates.gate"``), once a process.
Neither of the two can change what it is given, so that both refuse what the policy says ``redact`` about too.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final, cast

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured, SuspiciousFileOperation, ValidationError
from django.core.files.uploadhandler import TemporaryFileUploadHandler
from django.utils.deconstruct import deconstructible
from django.utils.module_loading import import_string

from sensitive_scan.integrations.bodies import refusal

if TYPE_CHECKING:
    from sensitive_scan.gate import Gate

_REFUSED: Final = ("redact", "block")


class UploadBlockedError(SuspiciousFileOperation):
    """A file was not taken; Django answers 400, and the message is fit to be shown."""


@functools.cache
def configured_gate() -> Gate:
    """The gate that the settings name.

    Raises:
        ImproperlyConfigured: they name none.
    """
    name = getattr(settings, "SENSITIVE_SCAN_GATE", None)
    if not name:
        raise ImproperlyConfigured("set SENSITIVE_SCAN_GATE to the dotted path of a function that makes the gate")
    return cast("Gate", import_string(name)())


@deconstructible
class SensitiveDataValidator:
    """Refuses a value that the gate blocks, or would have redacted: a validator cannot change values.

    Args:
        field: the field's name, which is evidence of what it holds.
    """

    def __init__(self, field: str = "") -> None:
        self.field = field

    def __call__(self, value: object) -> None:
        """Validate one value.

        Raises:
            ValidationError: it is refused; the message quotes no value.
        """
        gate = configured_gate()
        verdict = gate.check({self.field: value})
        if verdict.action in _REFUSED:
            raise ValidationError(refusal(gate.scanner.policy, verdict), code="sensitive")

    def __eq__(self, other: object) -> bool:
        """Validators of the same field are the same, as migrations need it."""
        return isinstance(other, SensitiveDataValidator) and self.field == other.field

    def __hash__(self) -> int:
        """A hash of the field's name."""
        return hash(self.field)


class ScanningUploadHandler(TemporaryFileUploadHandler):
    """Takes uploads into temporary files, and refuses those that the gate blocks, or would have redacted."""

    def file_complete(self, file_size: int) -> Any:
        """Scan a file that has come in whole.

        Raises:
            UploadBlockedError: it is refused.
        """
        uploaded: Any = super().file_complete(file_size)
        if uploaded is None:
            return None
        uploaded.file.flush()
        tenant = getattr(self.request, "tenant", "") if self.request is not None else ""
        gate = configured_gate()
        report = gate.check_file(uploaded.temporary_file_path(), tenant=str(tenant))
        if report.action in _REFUSED:
            uploaded.close()
            raise UploadBlockedError(refusal(gate.scanner.policy, report))
        uploaded.sensitive_scan = report
        return uploaded
