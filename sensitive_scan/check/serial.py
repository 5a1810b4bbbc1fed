"""Numbers without a check digit: all that can be told is their length, and that they are no placeholder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated

if TYPE_CHECKING:
    from sensitive_scan.recognizer import Check


def digits_in(value: str) -> str:
    """The ASCII digits of ``value``, in their order, whatever letters and marks stand between them."""
    return "".join(character for character in value if "0" <= character <= "9")


def serial(*lengths: int) -> Check:
    """A check that wants one of ``lengths`` of digits, neither one digit repeated nor ``123456789``.

    Letters and marks beside the digits are the pattern's affair.
    """

    def check(value: str) -> bool:
        digits = digits_in(value)
        return is_digits(digits, *lengths) and not is_repeated(digits) and not is_counting(digits)

    return check
