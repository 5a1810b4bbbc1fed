"""Readers that other distributions bring, for formats that no reader of this package takes.

A reader from outside is code that whoever installed it trusts; the files that it reads are not trusted. So it runs
where all readers of uploads do: in the confined process, with the limits of the policy.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from sensitive_scan.errors import PluginError
from sensitive_scan.installed import loaded, of_distributions, require_different
from sensitive_scan.model import Unscanned
from sensitive_scan.readers.batch import Batch
from sensitive_scan.readers.formats import FORMATS, TEXT
from sensitive_scan.readers.refusal import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sensitive_scan.installed import Declared
    from sensitive_scan.readers.upload import Parts, Upload

_TAKEN = (*FORMATS, TEXT, "csv", "json", "jsonl")


@dataclass(frozen=True, slots=True)
class ReaderPlugin:
    """A reader for a format that sensitive-scan does not read.

    It is asked only about files that no reader that ships takes, so that it can hide nothing from those.

    Attributes:
        protocol: the version of :data:`~sensitive_scan.plugins.PROTOCOL` it was written for.
        title: the format for people, with an article: ``an EDIFACT message``.
        parts: what yields the parts of an upload; it is given an :class:`~sensitive_scan.plugins.Upload`.
        signature: the bytes with which such files begin.
        suffixes: endings of their names, as ``.edi``, for a format without a signature; where there is one, it alone
            counts.
    """

    protocol: int
    title: str
    parts: Callable[[Upload], Parts]
    signature: bytes = b""
    suffixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeignReader:
    """What is known of a reader from outside where it is not run: its kind of file, and by what that is known."""

    kind: str
    title: str
    home: str
    plugin: str
    signature: bytes
    suffixes: tuple[str, ...]

    def claims(self, head: bytes, name: str) -> bool:
        """Whether a file that begins so and is called so is of its format."""
        if self.signature:
            return head.startswith(self.signature)
        return PurePath(name).suffix.lower() in self.suffixes


def foreign_readers(plugins: Iterable[str]) -> tuple[ForeignReader, ...]:
    """The readers that some distributions bring.

    Raises:
        ConfigurationError: a distribution brings no plugin.
        PluginError: a reader cannot be used.
    """
    declared = of_distributions(plugins, "readers")
    require_different(declared, ())
    return tuple(map(foreign_reader, declared))


def foreign_reader(one: Declared) -> ForeignReader:
    """What a reader says of itself.

    Raises:
        PluginError: it cannot be used.
    """
    require_different([one], _TAKEN)
    plugin = loaded(one, ReaderPlugin)
    suffixes = tuple(map(str.lower, plugin.suffixes))
    if not (plugin.signature or suffixes) or not all(suffix.startswith(".") for suffix in suffixes):
        mend = "have it give a signature, or suffixes that begin with a dot"
        raise PluginError(str(one), "does not say by what its files are known", mend)
    return ForeignReader(one.name, plugin.title, one.home, str(one), plugin.signature, suffixes)


def kind_with(readers: Sequence[ForeignReader], kind: str, head: bytes, name: str) -> str:
    """The kind of a file that is taken for ``kind``, where a reader from outside may know better."""
    is_read = kind in FORMATS and FORMATS[kind].module
    if is_read or not readers:
        return kind
    return next((one.kind for one in readers if one.claims(head, name)), kind)


def read_foreign(kind: str, upload: Upload) -> Parts:
    """What an upload holds, by the reader from outside for its kind.

    Raises:
        RefusedError: the reader refuses the upload or fails.
    """
    reader = next(one for one in upload.readers if one.kind == kind)
    try:
        for part in _parts_of(reader)(upload):
            if not isinstance(part, Batch | Unscanned):
                raise TypeError  # noqa: TRY301 - told like every other failure of the reader
            yield part
    except (RefusedError, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 - a reader raises what it will on hostile files
        problem = (
            f"is {reader.title}, on which its reader failed ({type(error).__name__}); what follows was not scanned"
        )
        raise RefusedError(
            "broken", problem, f"tell the makers of {reader.plugin}"
        ) from None  # whose text may quote the content


def packed(readers: Iterable[ForeignReader]) -> list[dict[str, Any]]:
    """Readers as they are told to the process that runs them."""
    return [{**asdict(one), "signature": one.signature.hex()} for one in readers]


def unpacked(told: Iterable[Mapping[str, Any]]) -> tuple[ForeignReader, ...]:
    """The readers that :func:`packed` told of."""
    return tuple(
        ForeignReader(**{**one, "signature": bytes.fromhex(one["signature"]), "suffixes": tuple(one["suffixes"])})
        for one in told
    )


def _parts_of(reader: ForeignReader) -> Callable[[Upload], Parts]:
    """The function that reads, whose module is imported where the upload is read."""
    from importlib.metadata import EntryPoint

    plugin: ReaderPlugin = EntryPoint(reader.kind, reader.home, "").load()
    return plugin.parts
