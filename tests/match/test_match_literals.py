"""What is written out as literals hits where its expression does, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.match.expressions import Expression
from sensitive_scan.match.literals import literals
from sensitive_scan.match.matcher import build_matcher

_BEFORE, _AFTER, _GAP = "[^0-9A-Za-z]", "[^A-Za-z]", r"(?:[ _.:/'-]|\. )"
WORD = f"{_BEFORE}gate{_AFTER}"
PHRASE = f"{_BEFORE}(?:gates|gate's|gate\u2019s){_GAP}pass{_AFTER}"
NUMBER = f"{_BEFORE}(?:gate[^0-9A-Za-z]*(?:#|no)|(?:#|no|\u2116){_GAP}gate){_AFTER}"
NUMBERED = f"{_BEFORE}(?:gate|door){_GAP}(?:#|no|\u2116){_AFTER}"
DIGITS = f"{_BEFORE}form{_GAP}16{_AFTER}"
SCRIPT = "(?:été|Été|ÉTÉ)"
SCRIPTS = f"(?:été|Été|ÉTÉ){_GAP}(?:[A-Za-z]{{1,6}}{_GAP})?(?:fermé|Fermé|FERMÉ)"
LABEL = r"[^A-Za-z]gate\ pass ?[:=?]"
PATTERN = f"{_BEFORE}(?:[A-Z]{{2}}-[0-9]{{4}}){_BEFORE}"
BYTES = r"\xd0\xb2[A-Za-z]"
SOURCES = (WORD, PHRASE, NUMBER, NUMBERED, DIGITS, SCRIPT, SCRIPTS, LABEL, PATTERN, BYTES, " gate ", "[^A-Za-z]pas")
EXPRESSIONS = tuple(Expression(source, source, (), is_word=True) for source in SOURCES)
PIECES = st.sampled_from(
    [
        *(
            "gate",
            "Gate",
            "GATES",
            "gate's",
            "gate\u2019s",
            "door",
            "pass",
            "form",
            "16",
            "no",
            "#",
            "\u2116",
            "x",
            "7",
        ),
        *("7", ":", "=", "?", ".", "_", "-", "'", ";", " ", ". ", "\x1f", "\n", "\0"),
        *("été", "Été", "ÉTÉ", "fermé", "FERMÉ", "été fermé", "été-tout. fermé", "вx", "é", "AB-1234"),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=12).map("".join), st.lists(PIECES, max_size=8).map(" ".join))


@given(TEXTS)
def test_literals_hit_what_their_expressions_match(text: str) -> None:
    data = text.encode() + b"\x1f"
    hits = {engine: build_matcher(EXPRESSIONS, engine).hits(data) for engine in ("hyperscan", "regex")}
    assert sorted(hits["hyperscan"]) == sorted(set(hits["regex"]))


def test_hits_come_by_rising_end() -> None:
    data = "gate pass: AB-1234 été gate gates no form 16\x1f".encode()
    ends = [end for _, end in build_matcher(EXPRESSIONS, "hyperscan").hits(data)]
    assert len(ends) > 5
    assert ends == sorted(ends)


@pytest.mark.parametrize(
    ("source", "is_blanked", "is_sure"),
    [
        (WORD, True, True),
        (PHRASE, True, False),
        (NUMBERED, True, False),
        (SCRIPT, False, True),
        (SCRIPTS, False, False),
        (LABEL, False, False),
    ],
)
def test_words_are_written_out(source: str, is_blanked: bool, is_sure: bool) -> None:
    written = literals(source)
    assert written is not None
    assert (written.is_blanked, written.is_sure) == (is_blanked, is_sure)


@pytest.mark.parametrize(
    "source", [NUMBER, DIGITS, PATTERN, BYTES, " gate ", "[^A-Za-z]pas", f"{_BEFORE}a{{2,9}}{_AFTER}"]
)
def test_what_is_not_a_few_literals_is_left_as_it_is(source: str) -> None:
    assert literals(source) is None
