"""The country of a tenant."""

from __future__ import annotations

from sensitive_scan.errors import ConfigurationError
from sensitive_scan.masking import shown


def country_code(region: str | None) -> str | None:
    """The two capitals of ISO 3166; ``None`` where no country is given.

    Raises:
        ConfigurationError: it is none.
    """
    if region is None:
        return None
    code = region.upper()
    if not (len(code) == len("IN") and code.isascii() and code.isalpha()):
        raise ConfigurationError(f"{shown(region)!r} is no country; give its two letters of ISO 3166, as IN")
    return code
