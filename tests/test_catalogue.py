"""The catalogue that ships: every declaration is sound, documented and does what its examples say."""

from __future__ import annotations

import ast
import csv
import os
import runpy
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensitive_scan import catalogue
from sensitive_scan.catalogue import build
from sensitive_scan.declarations import catalogue_with, validate
from sensitive_scan.errors import DeclarationError
from sensitive_scan.model import ALLOWED, CATEGORIES
from sensitive_scan.recognizer import compact
from tests.toys import BADGE, MEMBER, always, toy

if TYPE_CHECKING:
    from sensitive_scan.recognizer import Recognizer

FOLDER = Path(__file__).parents[1] / "recognizers"
FILES = sorted(FOLDER.glob("*/*.py"))
RECOGNIZERS = catalogue.builtin().recognizers
CHECKED = [recognizer for recognizer in RECOGNIZERS if recognizer.check is not None]

each_recognizer = pytest.mark.parametrize("recognizer", RECOGNIZERS, ids=lambda one: one.entity)
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")


@pytest.mark.parametrize(
    "recognizer",
    RECOGNIZERS,
    ids=lambda one: one.entity,
)
def test_the_declaration_is_sound_and_its_examples_hold(recognizer: Recognizer) -> None:
    validate(recognizer)


@each_recognizer
def test_the_declaration_says_where_it_comes_from(recognizer: Recognizer) -> None:
    assert (FOLDER.parent / recognizer.source).is_file()
    assert recognizer.source.split("/")[1] == recognizer.category
    assert recognizer.name


@each_file
def test_the_file_is_documented(file: Path) -> None:
    documented = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    assert documented
    assert len(documented.splitlines()[0]) > len("A number.")


def test_every_folder_is_a_known_category() -> None:
    assert {file.parent.name for file in FILES} <= {*CATEGORIES, ALLOWED}


def test_every_file_is_loaded_and_every_entity_unique() -> None:
    sources = {*(one.source for one in RECOGNIZERS), *(one.source for one in catalogue.builtin().mentions)}
    assert {FOLDER.parent / source for source in sources} == set(FILES)
    found = [recognizer.entity for recognizer in RECOGNIZERS]
    assert found == sorted(set(found))


@pytest.mark.parametrize("recognizer", CHECKED, ids=lambda one: one.entity)
@given(value=st.one_of(st.text(max_size=24), st.text("0123456789AZ", max_size=30)))
@settings(max_examples=25)
def test_a_check_answers_any_text(recognizer: Recognizer, value: str) -> None:
    assert recognizer.check is not None
    assert isinstance(recognizer.check(value), bool)


@each_file
def test_what_was_bundled_is_what_the_file_declares(file: Path) -> None:
    module = runpy.run_path(str(file))
    declared = {one.entity: one for one in module.get("recognizers") or (module.get("recognizer"),) if one is not None}
    bundled = {entity: catalogue.builtin()[entity] for entity in declared}
    for entity, one in declared.items():
        kept = bundled[entity]
        for key in (field.name for field in fields(one) if field.name not in {"category", "source", "digest"}):
            if key in {"check", "confirm", "sample"}:
                assert (getattr(kept, key) is None) == (getattr(one, key) is None)
            else:
                assert getattr(kept, key) == getattr(one, key)
        values = [compact(text.rpartition(" ")[2]) for text in (*one.matches, *one.rejects)]
        for bundled_one, own in ((kept.check, one.check), (kept.confirm, one.confirm)):
            if bundled_one is not None and own is not None:
                assert [bundled_one(value) for value in values] == [own(value) for value in values]


def test_the_version_follows_a_check_of_the_catalogue() -> None:
    one, other = (replace(recognizer, digest="") for recognizer in CHECKED[:2])
    assert build((one,)).version == build((replace(one),)).version
    assert build((one,)).version != build((replace(one, check=other.check),)).version


def test_an_entity_declared_twice_is_refused_with_both_places() -> None:
    twice = (replace(MEMBER, source="one.toml"), BADGE, replace(MEMBER, source="two.toml"))
    with pytest.raises(DeclarationError, match=r"two\.toml: entity: MEMBER is declared in one\.toml too"):
        build(twice)


def test_an_entity_is_looked_up() -> None:
    toys = build((MEMBER, BADGE))
    assert toys["BADGE"] is BADGE
    with pytest.raises(KeyError):
        toys["NOBODY"]


def test_restricting_keeps_categories() -> None:
    kept = catalogue.builtin().restricted({"passport"})
    assert {recognizer.category for recognizer in kept.recognizers} == {"passport"}
    assert build(()).recognizers == ()


def test_the_version_follows_what_is_declared() -> None:
    versions = {
        build(toys).version
        for toys in ((MEMBER,), (BADGE,), (MEMBER, BADGE), (replace(MEMBER, pattern="MB-[0-9]{7}"),))
    }
    assert len(versions) == 4
    assert build((MEMBER, BADGE)).version == build((BADGE, MEMBER)).version
    assert build((replace(MEMBER, source="elsewhere"),)).version == build((MEMBER,)).version


def test_the_version_follows_the_check() -> None:
    strict, lax = (build((toy("TOKEN", pattern="[0-9]{9}", check=always(answer)),)) for answer in (False, True))
    assert strict.version != lax.version


def test_the_version_is_the_same_in_every_process(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(
        '[[recognizer]]\nentity = "ACME"\ncategory = "personal_id"\nname = "Acme member"\n'
        'pattern = "[0-9]{4}-[0-9]{4}"\ncheck = "luhn"\nmatches = ["1234-5674"]\n',
        encoding="utf-8",
    )
    code = (
        "import sys; from pathlib import Path; from sensitive_scan.declarations import catalogue_with\n"
        "print(catalogue_with([Path(sys.argv[1])]).version)"
    )
    other = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == catalogue_with([path]).version


def test_the_version_follows_no_order_of_sets() -> None:
    code = (
        "from dataclasses import replace; from sensitive_scan.catalogue import build; from tests.toys import MEMBER\n"
        "print(build([replace(MEMBER, check=lambda text: text[:2] in {'MB', 'MC', 'MD', 'ME', 'MF'})]).version)"
    )
    versions = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            cwd=FOLDER.parent,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(FOLDER.parent)},
        ).stdout
        for seed in ("1", "2", "3", "4")
    }
    assert len(versions) == 1


def test_what_other_scanners_find_is_found_or_said_why_not() -> None:
    with (FOLDER.parent / "docs" / "coverage.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    known = {one.entity for one in catalogue.builtin().recognizers}
    for row in rows:
        entities = set(row["entities"].split())
        assert entities <= known or (entities == {"-"} and row["note"]), row
    assert len({(row["identifier"], row["country"]) for row in rows}) == len(rows)
