"""The HTML report in a real browser: what people see and do, by mouse and by keyboard, on the screen and on paper."""

from __future__ import annotations

import io
import os
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import chromium
import pytest
from axe_playwright_python.sync_playwright import Axe
from pages import HOSTILE_NAMES, hostile, many, page_of, report_of
from playwright.sync_api import expect
from pypdf import PdfReader
from reports import CARD, CLEAN, FOUND, UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from sensitive_scan.model import FileReport

    Open = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, for all tests of this file."""
    if chromium.program() is None and not os.environ.get("CI"):
        pytest.skip("Chromium is not installed (Debian: apt-get install chromium)")
    with chromium.opened_browser() as opened:
        yield opened


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens the page about some reports, and holds that it asks the network for nothing and is free of errors."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    told: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on("dialog", lambda dialog: told.append(dialog.message))
    page.on("request", lambda request: asked.append(request.url))
    file = tmp_path / "report.html"

    def open_page(*reports: FileReport, theme: str = "light", width: int = 1280) -> Page:
        file.write_text(page_of(*reports), encoding="utf-8")
        page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(file.as_uri())
        return page

    yield open_page
    context.close()
    assert told == []
    assert set(asked) <= {file.as_uri()}


def lines(page: Page) -> list[list[str]]:
    """The cells of the findings that are shown, without the rows of reasons."""
    found: list[list[str]] = page.evaluate(
        "() => [...document.querySelectorAll('#table tbody tr:not(.why)')]"
        ".map((line) => [...line.cells].map((cell) => cell.textContent))"
    )
    return found


def colours(page: Page) -> tuple[str, str]:
    """The colours of the paper and of the ink."""
    style = page.evaluate(
        "() => { const { backgroundColor, color } = getComputedStyle(document.documentElement);"
        " return [backgroundColor, color]; }"
    )
    return style[0], style[1]


def test_findings_are_shown_page_by_page(show: Open) -> None:
    page = show(many(250))
    assert len(lines(page)) == 100
    assert lines(page)[0] == ["1", "Card No", "payment_card", "PAYMENT_CARD", "certain 0.99", "**** 00000", "4 reasons"]
    expect(page.locator("#pages span")).to_have_text("1 to 100 of 250")
    expect(page.get_by_role("button", name="Previous")).to_be_disabled()
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Next").click()
    expect(page.locator("#pages span")).to_have_text("201 to 250 of 250")
    expect(page.get_by_role("button", name="Next")).to_be_disabled()
    assert lines(page)[-1][0] == "250"
    page.get_by_role("button", name="Previous").click()
    assert lines(page)[0][0] == "101"


def test_filters_are_told_and_cleared(show: Open) -> None:
    page = show(many(250))
    state = page.get_by_role("status")
    expect(state).to_have_text("250 findings.")
    page.get_by_label("Category").select_option(label="personal_id")
    expect(state).to_have_text("125 of 250 findings: category personal_id.")
    page.get_by_role("combobox", name="Confidence", exact=True).select_option(label="likely and above")
    expect(state).to_have_text("78 of 250 findings: category personal_id, confidence likely and above.")
    assert {line[3] for line in lines(page)} == {"IN_AADHAAR"}
    page.get_by_label("Search").fill("00012")
    expect(state).to_have_text('0 of 250 findings: with "00012", category personal_id, confidence likely and above.')
    page.get_by_label("Search").fill("0001")
    expect(state).to_contain_text("6 of 250 findings")
    page.get_by_role("button", name="Clear filters").click()
    expect(state).to_have_text("250 findings.")
    page.get_by_label("Entity").select_option(label="PAYMENT_CARD")
    expect(state).to_have_text("125 of 250 findings: entity PAYMENT_CARD.")


@pytest.mark.parametrize(("query", "count"), [("LABELLED 'aad", 125), ("card no", 125), ("zz", 0), ("*** 00249", 1)])
def test_the_search_looks_at_names_previews_and_reasons(show: Open, query: str, count: int) -> None:
    page = show(many(250))
    page.get_by_label("Search").press_sequentially(query)
    expect(page.get_by_role("status")).to_have_text(f'{count} of 250 findings: with "{query}".')


@pytest.mark.parametrize("query", ["6m", "6M"])
def test_the_search_of_previews_does_not_mind_capitals(show: Open, query: str) -> None:
    page = show(report_of("crm.csv", [replace(CARD, masked="********6M"), CARD]))
    page.get_by_label("Search").press_sequentially(query)
    expect(page.get_by_role("status")).to_have_text(f'1 of 2 findings: with "{query}".')


def test_a_search_keeps_its_page_when_it_is_left(show: Open) -> None:
    page = show(many(250))
    page.get_by_label("Search").fill("crm")
    expect(page.get_by_role("status")).to_contain_text("250 of 250")
    page.get_by_role("button", name="Next").click()
    page.get_by_label("Entity").focus()
    page.wait_for_timeout(300)
    expect(page.locator("#pages span")).to_have_text("101 to 200 of 250")


def test_headers_sort_one_way_the_other_and_not_at_all(show: Open) -> None:
    page = show(many(250))
    head = page.locator("th[data-key=confidence]")
    button = head.get_by_role("button", name="Confidence")
    seen = []
    for _ in range(4):
        seen.append((head.get_attribute("aria-sort"), lines(page)[0][4], page.get_by_role("status").text_content()))
        button.click()
    assert seen == [
        ("none", "certain 0.99", "250 findings."),
        ("ascending", "possible 0.60", "250 findings. Sorted by confidence."),
        ("descending", "certain 0.99", "250 findings. Sorted by confidence."),
        ("none", "certain 0.99", "250 findings."),
    ]
    page.get_by_role("button", name="Entity").click()
    expect(head).to_have_attribute("aria-sort", "none")
    assert [line[3] for line in lines(page)] == ["IN_AADHAAR"] * 100
    assert [line[0] for line in lines(page)][:3] == ["2", "4", "6"]


def test_names_are_sorted_as_people_do(show: Open) -> None:
    names = ["b10", "a", "b9", "É", "B1"]
    page = show(*(report_of(name, [CARD]) for name in names))
    page.get_by_role("button", name="File").click()
    assert [line[0] for line in lines(page)] == ["a", "B1", "b9", "b10", "É"]


def test_reasons_open_and_close(show: Open) -> None:
    page = show(many(3))
    button = page.get_by_role("button", name="4 reasons").first
    expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    assert page.locator(".why li").all_text_contents() == list(CARD.reasons)
    page.get_by_role("button", name="Row").click()
    assert page.locator(".why li").count() == 4
    page.get_by_role("button", name="4 reasons").first.click()
    assert page.locator(".why").count() == 0


def test_a_finding_without_row_or_reasons(show: Open) -> None:
    bare = report_of("note.txt", [CARD.__class__("E", "health", "", None, 0, 1, 0.5, (), "***", "f" * 32)])
    assert lines(show(bare)) == [["", "(text)", "health", "E", "possible 0.50", "***", ""]]


def test_the_theme_follows_the_system_until_it_is_chosen(show: Open) -> None:
    page = show(FOUND, theme="light")
    light = colours(page)
    page.emulate_media(color_scheme="dark")
    dark = colours(page)
    assert light == tuple(reversed([light[1], light[0]])) != dark
    page.get_by_role("button", name="Light theme").click()
    assert colours(page) == light
    page.get_by_role("button", name="Dark theme").click()
    assert colours(page) == dark


def test_everything_is_done_by_keyboard(show: Open) -> None:
    page = show(many(3))

    def focused() -> str:
        name: str = page.evaluate("() => document.activeElement.textContent || document.activeElement.name")
        return name.strip()

    def tab_to(name: str) -> None:
        for _ in range(30):
            page.keyboard.press("Tab")
            if focused() == name:
                break
        assert focused() == name
        outline = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
        assert outline == "solid"

    page.keyboard.press("Tab")
    assert focused() == "Skip to the report"
    page.keyboard.press("Tab")
    assert focused() == "Dark theme"
    before = colours(page)
    page.keyboard.press("Enter")
    assert colours(page) != before
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.id") == "main"
    tab_to("text")
    page.keyboard.type("remarks")
    expect(page.get_by_role("status")).to_contain_text("1 of 3")
    tab_to("Clear filters")
    page.keyboard.press("Space")
    expect(page.get_by_role("status")).to_have_text("3 findings.")
    tab_to("Row")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert focused() == "Row"
    assert [line[0] for line in lines(page)] == ["3", "2", "1"]
    tab_to("4 reasons")
    page.keyboard.press("Enter")
    assert page.locator(".why").count() == 1


def printed(page: Page) -> str:
    """The text of the page on paper, without ligatures."""
    pages = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    return " ".join(unicodedata.normalize("NFKC", " ".join(one.extract_text() for one in pages)).split())


def test_paper_shows_the_filters_and_the_reasons(show: Open) -> None:
    page = show(many(250), theme="dark")
    page.get_by_label("Search").fill("** 0024")
    page.get_by_role("button", name="Confidence").click()
    expect(page.get_by_role("status")).to_contain_text("10 of 250")
    text = printed(page)
    assert "BLOCK" in text
    assert '10 of 250 findings: with "** 0024". Sorted by confidence.' in text
    assert text.count("labelled 'aadhaar'") == 5
    assert "Clear filters" not in text
    assert "Dark theme" not in text
    assert page.locator(".why").count() == 0


def test_paper_shows_so_many_and_says_so(show: Open) -> None:
    page = show(many(1200))
    text = printed(page)
    assert "1,200 findings. Printed: 1 to 500." in text
    assert "**** 00499" in text
    assert "**** 00500" not in text
    assert text.count("Masked value") > 3
    assert text.count("Category Entity") == text.count("Masked value")
    expect(page.get_by_role("status")).to_have_text("1,200 findings.")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_no_violation_of_accessibility(show: Open, theme: str, width: int) -> None:
    page = show(many(250), FOUND, UNREADABLE, *hostile(), theme=theme, width=width)
    page.get_by_role("button", name="reasons").first.click()
    page.get_by_role("button", name="Entity").click()
    page.locator("summary").first.click()
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    clean = Axe().run(show(CLEAN, theme=theme, width=width))
    assert clean.violations_count == 0, clean.generate_report()


def test_a_narrow_screen_scrolls_down_only(show: Open) -> None:
    page = show(many(250), FOUND, UNREADABLE, *hostile(), width=360)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 360


def test_hostile_names_are_text(show: Open) -> None:
    page = show(*hostile())
    shown = [line[0] for line in lines(page)]
    assert shown[:5] == [f"exports/{name}" for name in HOSTILE_NAMES[:5]]
    assert shown[5] == r"exports/\u202egnp.exe\u2066 \u2028 \ud800 \x00\x1b[31m"
    for button in page.get_by_role("button", name="1 reason").all():
        button.click()
    assert page.locator(".why li").first.text_content() == f"labelled '{HOSTILE_NAMES[0]}'"
    assert page.evaluate("() => window.owned") is None
    assert page.locator("main script, main img").count() == 0


def test_a_script_that_got_in_would_not_run(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(page_of(FOUND).replace("<main", "<script>owned = 1</script><main"), encoding="utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    assert page.locator("#table tbody tr").count() == 4
    assert page.evaluate("() => window.owned") is None
    page.close()
