"""Fuzz targets: texts, records, readers in process, policies and recognizers, by Atheris or a plain random mutator.

    pip install -e '.[fuzz]'
    python benchmarks/atheris_targets.py TARGET [--seconds N] [--seed N] [--kept FOLDER] [--plain]

An input fails its target if anything is raised that is not documented, if the two engines find different things, or if
it takes longer than ``LONGEST`` seconds. Without Atheris, or with --plain, inputs are mutated at random, blind to what
they reach; the same seed makes the same ones.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import importlib
import importlib.util
import io
import random
import signal
import sys
import time
import zlib
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import FrameType

    from sensitive_scan import Scanner, Verdict

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

LONGEST: Final = 20
"""Seconds that an input may take."""
_LARGEST: Final = 4096
"""Bytes of an input."""
_KEY: Final = b"a key for fuzzing, no secret"
_WORDS: Final = (
    *("card", "SSN", "iban", "aadhaar", "passport no", "diagnosed with lupus", "salary", "Allergies: ", "order", "é"),
    *("4111 1111 1111 1111", "219-09-9999", "GB82 WEST 1234 5698 7654 32", "12/27", "4539578763621486", "\x1f", "\0"),
    *("\uff14\uff11", "\u0660\u0661", "\u200b", "\ud7ff", "%34%31", "番号", "a" * 300, "0" * 300, "-" * 100, "\n\n"),
)


class TooSlowError(Exception):
    """An input took longer than it may."""


class Target(NamedTuple):
    """What is fuzzed, what its inputs begin as, and the pieces that are put into them."""

    run: Callable[[bytes], None]
    seeds: tuple[bytes, ...]
    pieces: tuple[bytes, ...]


class Taker:
    """Takes numbers and texts from the bytes of an input, zeros where it has come to its end."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def byte(self) -> int:
        """The next byte."""
        self._at += 1
        return self._data[self._at - 1] if self._at <= len(self._data) else 0

    def text(self) -> str:
        """A text as long as a byte says; all kinds of characters, surrogates among them."""
        length = self.byte()
        taken = self._data[self._at : self._at + length]
        self._at += length
        return taken.decode("utf-8", "surrogateescape")

    def value(self, deeper: int = 3) -> Any:
        """A value as it may stand in a record."""
        kind = self.byte() % (12 if deeper else 9)
        if kind < 4:  # noqa: PLR2004 - texts are a third of all
            return self.text()
        if kind >= 9:  # noqa: PLR2004 - what holds others comes last
            many = range(self.byte() % 4)
            if kind == 9:  # noqa: PLR2004 - as above
                return {self.text(): self.value(deeper - 1) for _ in many}
            return (list, tuple)[kind % 2](self.value(deeper - 1) for _ in many)
        return self._scalar(kind)

    def _scalar(self, kind: int) -> Any:
        number = int.from_bytes(self.text().encode("utf-8", "replace")[:32], "little")
        with contextlib.suppress(OverflowError):
            made = (number, number / (1 + self.byte()), Decimal(number).scaleb(self.byte() * 40), None, bytes(9))
            return made[kind - 4]
        return number


@functools.cache
def _scanner(engine: Any) -> Scanner:
    from sensitive_scan import Scanner

    return Scanner(key=_KEY, engine=engine)


def fuzz_text(data: bytes) -> None:
    """``scan_text``: findings inside the text, the same by both engines, or incomplete."""
    text = data.decode("utf-8", "surrogateescape")
    found = _text_by(_scanner("hyperscan"), text)
    if _is_compared(data):
        assert found == _text_by(_scanner("regex"), text), "the engines differ"  # noqa: S101 - what a target is for
    for one in found or ():
        assert 0 <= one.start < one.end <= len(text), "a span lies outside"  # noqa: S101 - as above


def _is_compared(data: bytes) -> bool:
    """Whether both engines are asked: the plain one takes a hundred times as long, so it is for one input in eight."""
    return zlib.crc32(data) % 8 == 0


def _text_by(scanner: Scanner, text: str) -> list[Any] | None:
    from sensitive_scan import IncompleteScanError

    try:
        return scanner.scan_text(text)
    except IncompleteScanError:
        return None


def fuzz_record(data: bytes) -> None:
    """``scan_record``: the same verdict by both engines, and the redaction of what is found."""
    from sensitive_scan import redact_record

    taker = Taker(data)
    record = {taker.text(): taker.value() for _ in range(1 + taker.byte() % 6)}
    verdict = _scanner("hyperscan").scan_record(record, tenant="acme")
    if _is_compared(data):
        other = _scanner("regex").scan_record(record, tenant="acme")
        assert _told(verdict) == _told(other), "the engines differ"  # noqa: S101 - what a target is for
    redact_record(record, verdict, actions=("flag", "redact", "block"))


def fuzz_fields(data: bytes) -> None:
    """The parser of field names: any names are a schema, and the same one each time."""
    taker = Taker(data)
    names = [taker.text() for _ in range(1 + taker.byte() % 12)]
    scanner = _scanner("hyperscan")
    found = scanner.scan_schema(names)
    assert found == scanner.scan_schema(names), "the answers differ"  # noqa: S101 - what a target is for
    for one in found:
        assert one.category, "a finding without a category"  # noqa: S101 - as above


def _told(verdict: Verdict) -> object:
    return verdict if not verdict.errors else verdict.action


ENDINGS: Final = (
    *("csv", "tsv", "txt", "json", "jsonl", "xml", "yaml", "sql", "html", "md", "rtf", "vcf", "ics", "eml", "mbox"),
    *("zip", "tar", "gz", "msg", "docx", "pptx", "odt"),
)
FORESEEN: Counter[str] = Counter()
"""What readers of formats ran into that only the outermost net caught, by format and type; for curiosity."""


def fuzz_readers(data: bytes) -> None:
    """A reader in this process, by the ending that the first byte chooses: valid batches, or reasons why not."""
    from sensitive_scan.limits import Limits
    from sensitive_scan.readers.batch import Batch, ReadOptions
    from sensitive_scan.readers.budget import Budget
    from sensitive_scan.readers.dispatch import read_upload
    from sensitive_scan.readers.upload import Upload

    ending = ENDINGS[data[0] % len(ENDINGS)] if data else "csv"
    content = data[1:]
    budget = Budget(Limits(bytes=1 << 24, members=50, cells=100_000, pages=50), len(content))
    options = ReadOptions(block_bytes=1 << 12, max_cell_bytes=1 << 12)
    for part in read_upload(Upload(io.BytesIO(content), f"leads.{ending}", budget, options)):
        if isinstance(part, Batch):
            lengths = {len(column) for column in part.columns} | {len(part.rows)}
            assert len(lengths) == 1, "columns of different lengths"  # noqa: S101 - what a target is for
            for column in part.columns:
                column.validate(full=True)
        elif "is damaged (" in part.problem:
            FORESEEN[f"{ending} {part.problem.partition(';')[0]}"] += 1


def fuzz_policy(data: bytes) -> None:
    """``Policy.parse``, as YAML if the first byte is odd and else as TOML: a policy or a ``PolicyError``."""
    from sensitive_scan import Policy, PolicyError

    ending = ("toml", "yaml")[data[:1] in (b"y", b"Y")]
    with contextlib.suppress(PolicyError):
        policy = Policy.parse(data[1:].decode("utf-8", "replace"), f"policy.{ending}")
        assert policy.version, "a policy without a version"  # noqa: S101 - what a target is for


def fuzz_recognizers(data: bytes) -> None:
    """``parse_toml``: recognizers or a ``DeclarationError``."""
    from sensitive_scan import DeclarationError
    from sensitive_scan.declarations import parse_toml

    with contextlib.suppress(DeclarationError):
        for one in parse_toml(data.decode("utf-8", "replace"), "own.toml"):
            assert one.matches, "a recognizer without an example"  # noqa: S101 - what a target is for


_POLICY: Final = b"""name = "x"
on_error = "block"
[actions]
payment_card = { possible = "flag", likely = "block", certain = "block" }
health = "off"
[clauses]
passport = "section 4"
[[rules]]
action = "redact"
category = "passport"
field = "Note"
confidence = "likely"
distinct = 3
share = 0.5
[[allow]]
reason = "r"
expires = 2030-01-01
pattern = "4[0-9]{3}"
[[escalation]]
step = "warn"
incidents = 3
[limits]
bytes = 1000
[unscanned]
limit = "allow"
[ledger]
durable = true
"""
_YAML: Final = b"""name: x
actions: {payment_card: {possible: flag, certain: block}, health: off}
clauses: {passport: section 4}
rules:
  - {action: redact, category: passport, confidence: 0.7, is_test_number: true}
allow: [{reason: r, expires: 2030-01-01, field: Note}]
escalation: [{step: warn, share: 0.5, days: 3}]
limits: &l {bytes: 1000}
ledger: {durable: true}
"""
_RECOGNIZER: Final = b"""[[recognizer]]
entity = "OWN_MEMBER"
category = "personal_id"
name = "own"
pattern = "72-[0-9]{4}-[0-9]{4}"
asked_pattern = "[0-9]{10}"
check = "luhn"
fields = ["acme member", "plan no"]
context = ["plan"]
matches = ["72-2157-3681"]
rejects = ["72-2157-3682"]
needs_person = false
padded_to = 10
"""
_SYNTAX: Final = (
    *("*a", "&a", "!!bool x", "!!int ''", "!!python/none", "<<: *a", "? [a]", "---\n"),
    *("...", "%YAML 1.1\n", "!!set {a}"),
    *("[", "]", "{", "}", '"', "'", "=", "\n", "[[", "\\u12", "1e999", "nan", "inf"),
    *("0x", "1979-05-27T07:32:00Z", "1_0"),
    *("(?:a+)+", "(?i)", "(?P<n>", "(?R)", "(?&n)", "\\p{L}", "[[a]--[b]]", "{1,9999}"),
    *("(?<=a+)", "(a|aa)*", "\\1", "^$"),
    *("{e<=1}", "\\X", "(*FAIL)", "(?|a|b)", "\\m", "\\L<w>", "$", ".*", "[^\\x00]"),
    *("{,}", "luhn", "verhoeff", "values"),
)


def _pieces(*texts: str) -> tuple[bytes, ...]:
    return tuple(text.encode("utf-8", "surrogatepass") for text in texts)


def _files() -> tuple[bytes, ...]:
    """Small files of every kind of ending, the first byte telling which."""
    sys.path[:0] = [str(Path(__file__).parents[1] / "tests" / "readers")]
    from planted_values import planted

    known = {ending: place for place, ending in enumerate(ENDINGS)}
    named = [(one.name.rpartition(".")[2], one.data) for one in planted()]
    return tuple(bytes((known[ending],)) + data for ending, data in named if ending in known and len(data) < 1 << 16)


@functools.cache
def targets() -> dict[str, Target]:
    """All targets by name."""
    words = _pieces(*_WORDS)
    texts = (
        b"KYC done: Aadhaar 4194 7198 9837, card 4111 1111 1111 1111 exp 12/27, her SSN is 219-09-9999",
        "bsn is 32246.6209, isikukood: 788.090.939.18, dowodu osobistego: YQG⑧⑨①②⓪⑥".encode(),
        b"steuer id - <b>62594</b>916 <i>380</i>3, aadhaar is forty one 94 seven one nine eight 98 37",
        *words,
    )
    records = tuple(bytes((4, *b"Note", 0, len(text[:255]))) + text[:255] for text in texts)
    return {
        "text": Target(fuzz_text, texts, words),
        "record": Target(fuzz_record, records, words),
        "fields": Target(fuzz_fields, records, words),
        "readers": Target(fuzz_readers, _files(), (*words, *_pieces(*_SYNTAX))),
        "policy": Target(fuzz_policy, (b"t" + _POLICY, b"y" + _YAML), _pieces(*_SYNTAX)),
        "recognizers": Target(fuzz_recognizers, (_RECOGNIZER,), _pieces(*_SYNTAX)),
    }


def mutated(target: Target, chance: random.Random) -> bytes:
    """A seed of the target with pieces put in and bytes damaged."""
    from fuzzing import damaged

    out = bytearray(chance.choice(target.seeds))
    for _ in range(chance.choice((0, 1, 1, 2, 4))):
        at = chance.randrange(len(out) + 1)
        out[at : at + chance.choice((0, 0, 1, 5))] = chance.choice(target.pieces)
    data = damaged(bytes(out), chance) if chance.random() < 0.7 else bytes(out)  # noqa: PLR2004 - most of the time
    return data[: max(_LARGEST, len(out))]


@contextlib.contextmanager
def in_time(seconds: int = LONGEST) -> Iterator[None]:
    """Raise what takes longer.

    Raises:
        TooSlowError: it does.
    """

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlowError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def run_plain(name: str, seconds: float, seed: int, kept: Path | None = None) -> tuple[int, int]:
    """Run a target on random inputs for some seconds; how many there were, and how many failed."""
    target, chance = targets()[name], random.Random(seed)  # noqa: S311 - no secret
    target.run(target.seeds[0])
    done = failed = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = mutated(target, chance)
        done += 1
        try:
            with in_time():
                target.run(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            failed += 1
            print(f"{name}, input {done}: {type(error).__name__}: {error}"[:300], flush=True)
            if kept is not None:
                kept.mkdir(parents=True, exist_ok=True)
                (kept / f"{name}-{seed}-{done}").write_bytes(data)
    return done, failed


def run_atheris(name: str, seconds: int, seed: int, kept: Path | None) -> None:
    """Run a target under Atheris, which ends the process."""
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["sensitive_scan"]):
        importlib.import_module("sensitive_scan.scanner")
        importlib.import_module("sensitive_scan.decide.policy_file")
        importlib.import_module("sensitive_scan.pipeline.record")
        importlib.import_module("sensitive_scan.readers.dispatch")
    target = targets()[name]
    folder = kept or Path("fuzzed")
    corpus = folder / name
    corpus.mkdir(parents=True, exist_ok=True)
    for place, data in enumerate(target.seeds):
        (corpus / f"seed-{place}").write_bytes(data)
    target.run(target.seeds[0])
    options = [f"-max_total_time={seconds}", f"-seed={seed + 1}", f"-timeout={LONGEST}", "-rss_limit_mb=4096"]
    atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={folder}/{name}-", str(corpus)], target.run)
    atheris.Fuzz()


def main(arguments: Sequence[str]) -> int:
    """Run a target and end with 1 if an input failed it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=("text", "record", "fields", "readers", "policy", "recognizers"))
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kept", type=Path)
    parser.add_argument("--plain", action="store_true", help="without Atheris, even if it is installed")
    options = parser.parse_args(arguments)
    if not options.plain and importlib.util.find_spec("atheris") is not None:
        run_atheris(options.target, options.seconds, options.seed, options.kept)
        return 0
    done, failed = run_plain(options.target, options.seconds, options.seed, options.kept)
    for what, count in FORESEEN.most_common(20):
        print(f"{count:6} {what}")
    print(f"{options.target}: {done:,} inputs, {failed:,} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
