"""Values that say that there is no value: placeholders in the languages of the catalogue."""

from __future__ import annotations

ABSENT = frozenset(
    (
        *("", "-", "--", "---", ".", "?", "x", "xx", "xxx", "0", "00", "000", "none", "no", "n", "nil", "null", "nan"),
        *(
            "na",
            "n/a",
            "n.a",
            "n.a.",
            "#n/a",
            "not applicable",
            "not available",
            "not given",
            "not provided",
            "unknown",
        ),
        *("not known", "undefined", "tbd", "tba", "tbc", "pending", "blank", "empty", "missing", "other", "others"),
        *("prefer not to say", "pnts", "not stated", "declined", "undisclosed", "decline to answer", "false", "clear"),
        *("none known", "no known", "nothing", "nka", "nkda", "no known allergies", "nothing to declare", "not asked"),
        *("ninguno", "ninguna", "nada", "sin dato", "no aplica", "aucun", "aucune", "neant", "non", "rien", "keine"),
        *("kein", "nein", "nessuno", "nessuna", "geen", "nee", "brak", "nie", "nenhum", "nenhuma", "nao", "sem"),
        *(
            "yok",
            "hayir",
            "tidak ada",
            "tidak",
            "khong",
            "khong co",
            "なし",
            "無し",
            "ない",
            "无",
            "無",
            "没有",
            "없음",
        ),
        *("नहीं", "कोई नहीं", "नही", "இல்லை", "لا", "لا يوجد", "ไม่มี", "нет"),
    )
)
"""Folded, lower-case texts of cells that hold nothing."""


def is_absent(text: str) -> bool:
    """Whether a folded cell says that there is no value."""
    return text.strip(" \t\r\n'\"()[]").lower() in ABSENT
