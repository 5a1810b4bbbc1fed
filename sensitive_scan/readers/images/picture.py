"""Pictures (PNG, JPEG, GIF, TIFF, BMP, WebP) by Pillow: what was written into the file, and what is to be read on them.

Sizes are checked before anything is decoded. Of films, the frames are looked at that differ from those before.
"""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np

from sensitive_scan.model import Unscanned
from sensitive_scan.readers.images import ocr
from sensitive_scan.readers.images.looking import texts_of
from sensitive_scan.readers.images.metadata import metadata
from sensitive_scan.readers.refusal import RefusedError, broken

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray
    from PIL.Image import Image

    from sensitive_scan.readers.upload import Parts, Upload

_FORMATS = ("PNG", "JPEG", "GIF", "TIFF", "BMP", "WEBP")
_PAGES = "TIFF"
_MOST_FRAMES, _MOST_LOOKED_AT = 300, 20
_LONGEST_SIDE = 3200
_REDUCIBLE = {"L", "LA", "RGB", "RGBA", "CMYK"}
_SMALLEST = 12
_THUMBNAIL, _DIFFERENCE = 64, 3.0
_BRIGHT = 128
_WEBP_HEAD = 30
_ORIENTATION = 0x0112
_TURNS: Mapping[object, str] = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
"""What undoes the orientation that EXIF tells."""


def parts(upload: Upload) -> Parts:
    """The texts in and on a picture.

    Raises:
        RefusedError: it is damaged, too large, or what reads pictures is not installed.
    """
    try:
        import PIL.Image
    except ImportError:
        raise _refused() from None
    PIL.Image.MAX_IMAGE_PIXELS = None  # the limit of the upload rules
    _check_webp(upload)
    try:
        with _quiet():
            picture = PIL.Image.open(upload.file, formats=_FORMATS)
    except (OSError, ValueError, SyntaxError):
        raise broken("is damaged, or no such picture") from None
    with picture:
        yield from _read(upload, picture)


def _refused() -> RefusedError:
    return RefusedError("unsupported", "is a picture; it was not read", ocr.MEND)


@contextmanager
def _quiet() -> Iterator[None]:
    """Within, Pillow does not warn of what is odd in a file."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _check_webp(upload: Upload) -> None:
    """Refuse a WebP picture that is too large; Pillow makes room for it when it opens it (RFC 9649, 2.5 to 2.7)."""
    head = upload.file.read(_WEBP_HEAD)
    upload.file.seek(0)
    if len(head) < _WEBP_HEAD or head[8:12] != b"WEBP":
        return
    kind, data = head[12:16], head[20:]
    if kind == b"VP8X":
        upload.budget.check_pixels(int.from_bytes(data[4:7], "little") + 1, int.from_bytes(data[7:10], "little") + 1)
    elif kind == b"VP8L":
        bits = int.from_bytes(data[1:5], "little")
        upload.budget.check_pixels((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    elif kind == b"VP8 ":
        width, height = (int.from_bytes(data[at : at + 2], "little") & 0x3FFF for at in (6, 8))
        upload.budget.check_pixels(width, height)


def _read(upload: Upload, picture: Image) -> Parts:
    """What is on the picture and in its file, of which some is known only behind the picture, or only before."""
    failure: RefusedError | None = None
    is_first = picture.format == _PAGES
    if is_first:
        yield from metadata(upload, picture)
    try:
        yield from _frames(upload, picture)
    except RefusedError as refusal:
        failure = refusal
    except (OSError, ValueError, SyntaxError, EOFError):
        failure = broken("is a damaged picture; some of it was not looked at")
    if not is_first:
        yield from metadata(upload, picture)
    if failure:
        raise failure
    if not ocr.is_installed():
        raise _refused()


def _frames(upload: Upload, picture: Image) -> Parts:
    """The texts on the frames: on every page of a TIFF, and on those frames of a film that differ from the last."""
    is_film = picture.format != _PAGES
    has_more = getattr(picture, "is_animated", False)
    before: NDArray[np.float32] | None = None
    looked_at = 0
    for number in range(upload.budget.limits.pages + 1):
        if number and not (has_more and _goes_on(picture, number)):
            return
        if is_film and (number >= _MOST_FRAMES or looked_at >= _MOST_LOOKED_AT):
            yield Unscanned(f"frame {number + 1}", "is of a long film, whose rest was not looked at", "leave it out")
            return
        if not is_film or not number:
            upload.budget.spend("pages")
        upload.budget.check_pixels(*picture.size)
        frame = _grey(picture)
        if not has_more:
            picture.close()  # its dots may take more memory than all that follows
        small = _thumbnail(frame)
        if is_film and before is not None and float(np.abs(small - before).mean()) < _DIFFERENCE:
            continue
        before = small
        looked_at += 1
        if min(frame.shape) >= _SMALLEST:
            yield from texts_of(upload, frame, f"page {number + 1}" if has_more else "")


def _goes_on(picture: Image, number: int) -> bool:
    try:
        with _quiet():
            picture.seek(number)
    except EOFError:
        return False
    return True


def _grey(picture: Image) -> NDArray[np.uint8]:
    """The picture as it is meant to be seen, in grey and not larger than is of use."""
    from PIL import Image

    with _quiet():
        picture.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))
        picture.load()
        factor = max(picture.size) // _LONGEST_SIDE
        plain = _flat(picture.reduce(factor) if factor > 1 and picture.mode in _REDUCIBLE else picture)
        if max(plain.size) > _LONGEST_SIDE:
            plain.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.BOX)
        turn = _TURNS.get(_orientation(picture))
    if turn:
        plain = plain.transpose(Image.Transpose[turn])
    return np.array(plain, np.uint8)


def _orientation(picture: Image) -> object:
    try:
        return picture.getexif().get(_ORIENTATION)
    except Exception:  # noqa: BLE001 - Pillow raises what it will on hostile data
        return None


def _flat(picture: Image) -> Image:
    """The picture in grey, before a ground that its opaque parts stand out from."""
    from PIL import Image

    if picture.mode.startswith(("I", "F")):  # more than eight bits
        values = np.asarray(picture, np.float32)
        low, high = float(values.min()), float(values.max())
        return Image.fromarray(((values - low) * (255.0 / max(high - low, 1e-9))).astype(np.uint8))
    if not picture.has_transparency_data:
        return picture.convert("L")
    grey, alpha = picture.convert("RGBA").convert("LA").split()
    weights = np.asarray(alpha, np.float32)
    shade = float((np.asarray(grey, np.float32) * weights).sum()) / max(float(weights.sum()), 1.0)
    ground = Image.new("L", grey.size, 0 if shade > _BRIGHT else 255)
    ground.paste(grey, mask=alpha)
    return ground


def _thumbnail(frame: NDArray[np.uint8]) -> NDArray[np.float32]:
    rows = np.linspace(0, frame.shape[0] - 1, _THUMBNAIL).astype(int)
    columns = np.linspace(0, frame.shape[1] - 1, _THUMBNAIL).astype(int)
    small: NDArray[np.float32] = frame[np.ix_(rows, columns)].astype(np.float32)
    return small
