"""What a date and an amount look like, and whose values are numbers of their own, so that neither is one of them."""

from __future__ import annotations

NUMBERED = frozenset({"payment_card", "bank_account", "personal_id", "passport", "driving_licence"})
"""Categories whose values are numbers of their own: a date or an amount is none of them."""

_YEAR, _PART = "(?:19|20)[0-9]{2}", "[0-3]?[0-9]"
DATE = rf"{_YEAR}([-/.]){_PART}\1{_PART}|{_PART}([-/.]){_PART}\2{_YEAR}"
"""The source of an expression for a date with its year; it has two groups, to be put before any other."""
AMOUNT = r"[0-9]{1,7}\.[0-9]{1,2}"
"""The source of an expression for an amount with decimals."""
