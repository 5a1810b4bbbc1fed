"""Files in object stores and behind other protocols, read by fsspec as they stream by.

Only what begins with a protocol is meant, as ``s3://bucket/leads.csv``. fsspec, and its package for the protocol, are
imported then and not before. Of chains of protocols none is taken, since some of them write what they read to the disk.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any, Final

from sensitive_scan.errors import ConfigurationError, InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PROTOCOL: Final = re.compile("[A-Za-z][A-Za-z0-9+.-]*(?=:(//|:))")
_BLOCK: Final = 1 << 20
_EXTRA: Final = "pip install 'sensitive-scan[storage]'"
_PACKAGES: Final = {"s3": "s3fs", "s3a": "s3fs", "gs": "gcsfs", "gcs": "gcsfs", "az": "adlfs", "abfs": "adlfs"}
_KEEPING: Final = frozenset(
    (
        "blockcache",
        "cached",
        "data",
        "dir",
        "filecache",
        "generic",
        "libarchive",
        "reference",
        "simplecache",
        "tar",
        "zip",
    )
)
"""Protocols that keep what they read, hold it in the address itself, or need another address to work on."""


def is_remote(path: str) -> bool:
    """Whether a path begins with a protocol, or a chain of them."""
    return _PROTOCOL.match(path) is not None


def check_address(path: str) -> None:
    """Refuse an address that may hold a secret, or that more than one protocol reads.

    Raises:
        ConfigurationError: it is such a one. It is not quoted.
    """
    protocol, _, rest = path.partition("://")
    protocol = protocol.partition("::")[0]
    if "::" in path or protocol.lower() in _KEEPING:
        problem, mend = (
            "it is read by way of another protocol, which may keep a copy",
            "name the file itself, as s3://…",
        )
    elif "@" in rest.partition("/")[0]:
        problem, mend = (
            "it holds a user or a password",
            "leave that to the settings of the store, such as its environment",
        )
    elif protocol.lower() in {"http", "https"} and ("?" in rest or "#" in rest):
        problem, mend = "it has a query, which may be a signature", "name the object by the protocol of its store"
    else:
        return
    raise ConfigurationError(f"an address that begins with {protocol}: {problem}; {mend}")


def open_remote(path: str) -> io.BufferedIOBase | io.RawIOBase:
    """The file at an address, to be read from its beginning.

    Raises:
        ConfigurationError: as :func:`check_address`, or a package is missing.
        InputError: it cannot be opened.
    """
    system, name = _system(path)
    return _Stream(_asked(path, lambda: system.open(name, "rb", block_size=_BLOCK)))


def files_below(path: str) -> Iterator[str]:
    """The files that an address with wildcards, or one of a folder, stands for, in order; else the address itself.

    Raises:
        ConfigurationError: as :func:`open_remote`.
        InputError: the folder cannot be listed.
    """
    system, name = _system(path)
    if any(sign in name for sign in "*?["):
        found = _asked(path, lambda: [one for one in system.glob(name) if system.isfile(one)])
    elif name.endswith("/") or _asked(path, lambda: system.isdir(name)):
        found = _asked(path, lambda: system.find(name))
    else:
        yield path
        return
    yield from (str(system.unstrip_protocol(one)) for one in sorted(found))


def _system(path: str) -> tuple[Any, str]:
    """The file system of an address, and the name of the file in it."""
    check_address(path)
    protocol = path.partition("://")[0].lower()
    try:
        import fsspec
    except ImportError:
        fsspec = None
    if fsspec is None:
        raise ConfigurationError(f"{protocol}:// needs fsspec; {_EXTRA}")
    problem, mend = "is no protocol that fsspec knows", "check what stands before ://"
    try:
        system, name = fsspec.core.url_to_fs(path)
    except ImportError as error:
        package = _PACKAGES.get(protocol, error.name or "a package")
        problem, mend = f"needs {package}", f"pip install {package}" if " " not in package else str(_EXTRA)
    except ValueError:
        pass
    except Exception as error:  # noqa: BLE001 - stores raise what they like, and the text may hold secrets
        problem, mend = f"could not be set up ({type(error).__name__})", "check the settings of the store"
    else:
        return system, name
    raise ConfigurationError(f"{protocol}:// {problem}; {mend}")


def _asked(path: str, ask: Callable[[], Any]) -> Any:
    """What a store answers."""
    try:
        return ask()
    except FileNotFoundError:
        problem, mend = "there is no such file", "check the address"
    except IsADirectoryError:
        problem, mend = "is a folder", "name the files in it, or end it with /"
    except PermissionError:
        problem, mend = "may not be read", "check the rights of whom the store's settings name"
    except ImportError as error:
        problem, mend = f"needs the package {error.name}", f"pip install {error.name}"
    except Exception as error:  # noqa: BLE001 - stores raise what they like, and the text may hold secrets
        problem, mend = f"the store failed ({type(error).__name__})", "check its settings and the network"
    raise InputError(path, problem, mend)


class _Stream(io.RawIOBase):
    """A file of a store, whose failures are those of any other file, and that is no file of this machine."""

    def __init__(self, file: Any) -> None:
        super().__init__()
        self._file = file

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Read into a buffer; how many bytes, 0 at the end."""
        view = memoryview(buffer).cast("B")
        try:
            data = self._file.read(len(view))
        except Exception as error:  # noqa: BLE001 - stores raise what they like
            failure = OSError(f"the store failed ({type(error).__name__})")
        else:
            view[: len(data)] = data
            return len(data)
        raise failure

    def close(self) -> None:
        """Close the file too."""
        if not self.closed:
            self._file.close()
        super().close()
