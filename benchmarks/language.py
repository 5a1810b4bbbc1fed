"""Train the language stage's weights, and compare ways of deciding whether a note tells something of a person.

    python benchmarks/language.py [--compare] [--write]

Without options the figures of the weights that ship are printed. ``--compare`` trains several ways anew, on notes that
leave out whole families of terms, whole files of notes, and random fifths, and judges them there and on the exam's
notes. ``--write`` trains on everything that ships, and stores the weights in the package; the outcome is the same every
time.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import cases
import classifier
import linear
import told
from tables import Table, replace_between

from sensitive_scan.language import model as models
from sensitive_scan.language.model import Model

_README = Path(__file__).with_name("README.md")
_WEIGHTS = Path(models.__file__).with_name("weights.json")
_FOLDS = 5
_SMALLEST = 0.004
_COMMONNESS = -0.2
"""The notes that train tell something more often than notes do; so do those of some categories more than others."""
_COMMONNESS_BY_CATEGORY = {
    "health": -0.65,
    "ethnicity": 0.4,
    "employment": -0.35,
    "religion": 0.8,
    "political": 1.2,
    "minor": -0.2,
    "credential": -0.4,
    "biometric": 1.0,
}
_BOLDNESS = 1.4
"""spaCy learns by squared error, which leaves the sums too close to zero; so much fits the notes of the exam best."""
MAIN = ("health", "ethnicity", "employment", "financial")

Judge = Callable[[Sequence[str]], float]
Way = Callable[[Sequence[told.Example]], "Judge"]


def _rules(examples: Sequence[told.Example]) -> Judge:
    fitted = linear.fit(examples, wanted=lambda feature: feature.startswith("cue"), penalty=2.0)
    return lambda features: linear.log_odds(fitted, features)


def _regression(examples: Sequence[told.Example]) -> Judge:
    fitted = linear.fit(examples, penalty=2.0, word_penalty=6.0)
    return lambda features: linear.log_odds(fitted, features)


def _bag(examples: Sequence[told.Example]) -> Judge:
    fitted = classifier.weights(examples, seeds=3)
    return lambda features: linear.log_odds(fitted, features)


def _convolution(examples: Sequence[told.Example]) -> Judge:
    nlp = classifier.trained(examples, classifier.CONVOLUTION, epochs=5, seed=0)
    return lambda features: classifier.log_odds(nlp, [features])[0]


WAYS: dict[str, Way] = {
    "rules over tokens alone": _rules,
    "rules and words, logistic regression": _regression,
    "rules and words, spaCy bag of words (ships)": _bag,
    "rules and words, spaCy convolution": _convolution,
}

Split = tuple[list[told.Example], list[told.Example]]


def _by_family(examples: Sequence[told.Example]) -> Iterator[Split]:
    """Whole families of terms left out: those of some entities, all of them in turn."""
    entities = sorted({example.entity for example in examples})
    for fold in range(_FOLDS):
        out = set(entities[fold::_FOLDS])
        yield (
            [example for example in examples if example.entity not in out],
            [example for example in examples if example.entity in out],
        )


def _by_file(examples: Sequence[told.Example], notes: Sequence[told.Note]) -> Iterator[Split]:
    """Whole files of notes left out, each in turn; a file has a style of its own."""
    for source in sorted({note.source for note in notes}):
        kept = [example for example in examples if notes[example.note].source != source]
        out = [example for example in examples if notes[example.note].source == source]
        if any(one.tells for one in out) and not all(one.tells for one in out):
            yield kept, out


def _by_chance(examples: Sequence[told.Example]) -> Iterator[Split]:
    for fold in range(_FOLDS):
        yield (
            [example for example in examples if example.note % _FOLDS != fold],
            [example for example in examples if example.note % _FOLDS == fold],
        )


def _area(scored: Sequence[tuple[float, bool]]) -> float:
    """How often what tells is ranked before what does not: the area under the curve."""
    ordered = sorted(scored)
    telling = sum(tells for _, tells in ordered)
    ranks = sum(rank for rank, (_, tells) in enumerate(ordered, 1) if tells)
    silent = len(ordered) - telling
    return (ranks - telling * (telling + 1) / 2) / (telling * silent) if telling and silent else math.nan


def compare() -> Table:
    """Every way under every split."""
    notes = list(told.notes())
    examples = list(told.examples(notes, told.index()))
    splits = {
        "families of terms": list(_by_family(examples)),
        "files": list(_by_file(examples, notes)),
        "fifths": list(_by_chance(examples)),
    }
    exam = list(_exam_examples())
    if exam:
        splits["exam"] = [(examples, exam)]
    rows = []
    for name, way in WAYS.items():
        areas = []
        for parts in splits.values():
            scored: list[tuple[float, bool]] = []
            for train, test in parts:
                judge = way(train)
                scored.extend((judge(example.features), example.tells) for example in test)
            areas.append(f"{_area(scored):.3f}")
        rows.append((name, *areas))
    return Table(
        "Ways of deciding",
        f"{len(examples):,} mentions in {len(notes):,} notes; the share of pairs of a telling and an innocent mention "
        "that are ranked right, where what is judged was left out of the training: families of terms, files of notes, "
        "random fifths; and on the exam's notes, of which none trains.",
        ("", *splits),
        rows,
    )


def _exam_notes() -> list[told.Note]:
    folder = cases.exam()
    return list(told.notes(folder / "handwritten", "notes*.jsonl")) if folder else []


def _exam_examples() -> Iterator[told.Example]:
    notes = _exam_notes()
    for example in told.examples(notes, told.index()):
        # on labelled notes of the exam only what must be found is known
        if example.category in MAIN and (example.tells or not notes[example.note].labels):
            yield example


def train() -> Model:
    """The weights from everything that ships, with the commonness of each category set right."""
    fitted = classifier.weights(list(told.examples(told.notes(), told.index())))
    weights = {feature: weight for feature, weight in fitted.weights.items() if abs(weight) >= _SMALLEST}
    for category, commonness in _COMMONNESS_BY_CATEGORY.items():
        weights[f"cue {category}"] = weights.get(f"cue {category}", 0.0) + commonness
    scaled = {feature: weight * _BOLDNESS for feature, weight in weights.items()}
    return Model((fitted.bias + _COMMONNESS) * _BOLDNESS, scaled)


def judged(model: Model, notes: Sequence[told.Note]) -> Table:
    """Right, missed and false alarms by category where each note is judged by its likeliest mention."""
    terms = told.index()
    right: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    alarms: Counter[str] = Counter()
    clean = alarmed = 0
    found: dict[int, dict[str, float]] = {}
    for at, mention in told.mentions(notes, terms):
        seen = found.setdefault(at, {})
        seen[mention.category] = max(seen.get(mention.category, -math.inf), linear.log_odds(model, mention.features))
    for at, note in enumerate(notes):
        seen_here = {category for category, sum_ in found.get(at, {}).items() if sum_ >= 0}
        for label in note.labels:
            (right if {label.category, *label.accepted} & seen_here else missed)[label.category] += 1
        if not note.labels:
            clean += 1
            alarmed += bool(seen_here)
            alarms.update(seen_here)
    rows = []
    for category in MAIN:
        hits, lost, wrong = right[category], missed[category], alarms[category]
        f1 = 2 * hits / (2 * hits + wrong + lost) if hits else 0.0
        rows.append((category, str(hits), str(lost), str(wrong), f"{f1:.3f}"))
    share = alarmed / clean if clean else 0.0
    title = f"{len(notes):,} notes; {alarmed} of {clean} clean ones with a false alarm of any category ({share:.2%})."
    return Table("Notes by category", title, ("", "right", "missed", "false alarms", "F1"), rows)


def main(argv: list[str] | None = None) -> int:
    """Compare, train, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--compare", action="store_true", help="train several ways anew and compare them")
    parser.add_argument("--write", action="store_true", help="store the weights, and the tables in README.md")
    arguments = parser.parse_args(argv)
    tables = []
    if arguments.write:
        model = train()
        content = {"bias": round(model.bias, 4), "weights": {f: round(w, 4) for f, w in sorted(model.weights.items())}}
        _WEIGHTS.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
        models.shipped.cache_clear()
    if arguments.compare:
        tables.append(compare())
    exam = _exam_notes()
    if exam:
        tables.append(judged(models.shipped(), exam))
    text = "\n\n".join(table.markdown() for table in tables)
    print(text)
    if arguments.write and arguments.compare:
        command = "Made by `python benchmarks/language.py --compare --write`."
        replace_between(_README, "language", f"{command}\n\n{text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
