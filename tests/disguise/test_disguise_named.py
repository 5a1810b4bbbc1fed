"""What a label or a field's name asks for is read however it is written, and ordinary values behind one are not."""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan import Finding, Scanner, catalogue
from sensitive_scan.check.fake import fakes
from sensitive_scan.disguise.named import LONGEST, readings, value_behind

_SCANNER = Scanner(key=b"a key for tests, and no secret at all")
_AADHAAR = "419471989837"
_MARKS = st.text(" .-_/|~*:,+#\u2003\u2013\u200b", min_size=1, max_size=3)
_LABELS = {
    "IN_AADHAAR": "aadhaar",
    "NL_BSN": "bsn",
    "EE_ISIKUKOOD": "isikukood",
    "DE_STEUER_ID": "steuer id",
    "CA_SIN": "social insurance number",
}


def _made_up(entity: str) -> str:
    recognizer = next(one for one in catalogue.builtin().recognizers if one.entity == entity)
    value = next(islice(fakes(recognizer, 3), 1))
    return "".join(filter(str.isalnum, value))


def _only(text: str, category: str = "personal_id") -> Finding:
    (finding,) = (one for one in _SCANNER.scan_text(text) if one.category == category)
    return finding


@pytest.mark.parametrize(
    ("before", "written", "after"),
    [
        ("aadhaar is ", "41 947198 98 37", ", please update"),
        ("Aadhaar No: ", "4.194.719.898.37", ""),
        ("aadhaar - ", "<b>4194</b>7198<br>98<!-- x -->37", " as told"),
        ("aadhaar ", "419471\nsecond half 989837", ""),
        ("aadhaar ", "41947 and then\n1989837", ""),
        ("aadhaar: ", "④①⑨④⑦①⑨⑧⑨⑧③⑦", " ok"),
        ("aadhaar is ", "char ek nau char saat ek nau aath nau aath teen saat", ", ok"),
        ("aadhaar is ", "4i947i989837", ""),
        ("aadhaar: ", "\u202e738989174914\u202c", ""),
    ],
)
def test_a_labelled_number_is_found_where_it_stands(before: str, written: str, after: str) -> None:
    text = before + written + after
    finding = _only(text)
    assert finding.entity == "IN_AADHAAR"
    around = "<b>\u202e\u202c"  # marks at its ends may be in or out
    assert text[finding.start : finding.end].strip(around) == written.strip(around)


@given(
    st.sampled_from(sorted(_LABELS)),
    st.lists(st.integers(1, 4), min_size=12, max_size=12),
    st.lists(_MARKS, min_size=12),
)
def test_no_grouping_of_a_labelled_number_hides_it(entity: str, sizes: list[int], marks: list[str]) -> None:
    rest, groups = _made_up(entity), []
    for size in sizes:
        groups.append(rest[:size])
        rest = rest[size:]
    groups = [group for group in (*groups, rest) if group]
    written = groups[0] + "".join(marks[at % len(marks)] + group for at, group in enumerate(groups[1:]))
    text = f"{_LABELS[entity]} is {written} as told"
    found = [one for one in _SCANNER.scan_text(text) if one.category == "personal_id"]
    assert found
    assert text[found[0].start] == written[0]


@pytest.mark.parametrize(
    "text",
    [
        "bsn pending, 2015-12-26 16:12",
        "contribuinte - $1,673,361.50",
        "rut received 17.01.2012 13:22",
        "passport no to follow / INV/2023/89060",
        "aadhaar is with Ravi, he will call",
        "steuer id - 12 units, 100 x 40 cm",
        "unique taxpayer reference (SO-5027-6897)",
        "bsn: see ticket #4471 and rows 12, 14, 19",
        "aadhaar: do che pending",
    ],
)
def test_ordinary_values_behind_a_label_are_no_number(text: str) -> None:
    assert not _SCANNER.scan_text(text)


@pytest.mark.parametrize(
    ("record", "fields"),
    [
        ({"Name": "Ann", "NHI 1": "ZAC", "NHI 2": "5361"}, ["NHI 1", "NHI 2"]),
        ({"Name": "Ann", "Notes": "codice fiscale RSSMRA85", "Remarks": "T10A562S"}, ["Notes", "Remarks"]),
    ],
)
def test_a_number_with_letters_is_put_together_from_two_fields(record: dict[str, str], fields: list[str]) -> None:
    findings = _SCANNER.scan_record(record).findings
    assert [one.field for one in findings] == fields
    assert all("it is split over two fields" in str(one.reasons) for one in findings)


def test_a_number_split_over_two_cells_behind_a_label_is_found_in_tables() -> None:
    table = {"Notes": ["codice fiscale RSSMRA85", "call back"], "Remarks": ["T10A562S", "T10A562S"]}
    assert {(one.field, one.row) for one in _SCANNER.scan_table(table).findings} == {("Notes", 0), ("Remarks", 0)}


def test_two_values_run_together_are_two() -> None:
    found = _SCANNER.scan_text(f"aadhaar {_AADHAAR}{_AADHAAR}")
    assert [(one.start, one.end) for one in found] == [(8, 20), (20, 32)]


@given(st.text(max_size=600))
def test_readings_stay_within_what_is_read(text: str) -> None:
    views = list(readings(text))
    assert len(views) == len({view.text for view in views}) < 2 * LONGEST
    for view in views:
        assert len(view.starts) == len(view.ends) == len(view.text)
        assert all(
            0 <= start < end <= min(len(text), LONGEST) for start, end in zip(view.starts, view.ends, strict=True)
        )


@given(st.text(max_size=300), st.integers(0, 300))
def test_a_value_begins_behind_its_label_or_nowhere(text: str, end: int) -> None:
    start = value_behind(text, min(end, len(text)))
    assert start is None or min(end, len(text)) <= start <= len(text)
