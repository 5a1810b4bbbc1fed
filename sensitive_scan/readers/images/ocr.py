"""Recognition of printed characters in pictures, by the models of PP-OCR as rapidocr-onnxruntime ships them.

One network finds lines of text, another reads them, one at a time and in one thread, which takes the least memory and
no more time. It leaves out most spaces, which :mod:`~sensitive_scan.readers.images.spaces` puts back.
"""

from __future__ import annotations

import itertools
import math
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from sensitive_scan.readers.images.spaces import figures, spaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]
    Corners = NDArray[np.float32]

MEND = "install sensitive-scan[ocr]"

_SEARCHED, _FINE, _BAND = 600_000, 1_100_000, 350_000
"""How many dots are searched for lines, which decides the memory, some 330 bytes a dot: of a picture as a whole, of one
with blank rows, and of a band between these at once."""
_BLANK = 40
_LARGEST_SCALE = 2.0
_MARGIN = 24
_MOST_LINES = 1_000
_HEIGHT, _STEP = 48, 8
"""How high a line is for the network that reads, and how many dots one of its steps is wide."""
_SHORTEST, _WIDEST = 48, 2400
_SURE = 0.5
_SAMPLE, _SAMPLE_WIDTH = 4, 480
_ON_ITS_SIDE = 1.5


class Line(NamedTuple):
    """A line that was read, with the upright rectangle around it in dots from the upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def is_installed() -> bool:
    """Whether the models are there, and what runs them."""
    return find_spec("rapidocr_onnxruntime") is not None


def read_lines(picture: Grey) -> list[Line]:
    """The lines of text in a grey picture, in no order; turned pictures are read too, with places as if upright."""
    picture, corners = _upright(picture)
    lines = []
    for box in corners[:_MOST_LINES]:
        text = _read(_cut(picture, box))
        if text:
            (left, top), (right, bottom) = box.min(axis=0).tolist(), box.max(axis=0).tolist()
            lines.append(Line(text, left, top, right, bottom))
    return lines


@cache
def _networks() -> Any:
    """The networks, made once in a process."""
    from rapidocr_onnxruntime import RapidOCR

    _vision().setNumThreads(1)
    networks = RapidOCR(intra_op_num_threads=1, inter_op_num_threads=1)
    networks.text_det.limit_side_len = 32  # the picture comes in the right size
    return networks


def _vision() -> Any:
    import cv2

    return cv2


def _upright(picture: Grey) -> tuple[Grey, Corners]:
    """The picture turned so that its lines can be read from left to right, and the corners of the lines."""
    corners = _find(picture)
    if len(corners) == 0:
        return picture, corners
    sides = corners - np.roll(corners, -1, axis=1)
    lengths = np.hypot(sides[..., 0], sides[..., 1])
    if np.median(lengths[:, 1] / np.maximum(lengths[:, 0], 1.0)) > _ON_ITS_SIDE:
        picture = np.ascontiguousarray(np.rot90(picture))
        corners = _find(picture)
    widest = sorted(range(len(corners)), key=lambda at: -np.ptp(corners[at][:, 0]))[:_SAMPLE]
    if widest and _are_upside_down([_cut(picture, corners[at])[:, :_SAMPLE_WIDTH] for at in widest]):
        picture = np.ascontiguousarray(np.rot90(picture, 2))
        height, width = picture.shape
        corners = np.roll(np.array([width, height], np.float32) - corners, 2, axis=1)
    return picture, corners


def _find(picture: Grey) -> Corners:
    """The corners of the lines, each from the upper left one clockwise."""
    small = _scaled(picture, _FINE)
    bands = list(_bands(small))
    if not bands:
        small = _scaled(picture, _SEARCHED)
        bands = [(0, len(small))]
    back = np.array(picture.shape[::-1], np.float32) / np.array(small.shape[::-1], np.float32)
    found = [(_find_in(small[top:bottom]) + np.array([0, top], np.float32)) * back for top, bottom in bands]
    corners: Corners = np.clip(np.concatenate(found), 0, np.array(picture.shape[::-1], np.float32))
    return corners


def _scaled(picture: Grey, dots: int) -> Grey:
    """The picture with so many dots, or twice as wide and high if it is small."""
    cv2 = _vision()
    height, width = picture.shape
    scale = min(_LARGEST_SCALE, math.sqrt(dots / (width * height)))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small: Grey = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    return small


def _bands(picture: Grey) -> Iterator[tuple[int, int]]:
    """The picture in bands of rows that are cut where nothing is; none if that cannot be everywhere."""
    blank = np.ptp(picture, axis=1) <= _BLANK
    height, width = picture.shape
    most = max(1, _BAND // width)
    cuts = [0]
    while height - cuts[-1] > most:
        window = blank[cuts[-1] + most // 2 : cuts[-1] + most]
        if not window.any():
            return
        cuts.append(cuts[-1] + most // 2 + int(np.flatnonzero(window)[-1]))
    yield from itertools.pairwise((*cuts, height))


def _find_in(picture: Grey) -> Corners:
    cv2 = _vision()
    found, _ = _networks().text_det(_coloured(cv2.copyMakeBorder(picture, *[_MARGIN] * 4, cv2.BORDER_REPLICATE)))
    if found is None or len(found) == 0:
        return np.zeros((0, 4, 2), np.float32)
    return np.asarray(found, np.float32) - _MARGIN


def _coloured(picture: Grey) -> NDArray[np.uint8]:
    return np.repeat(picture[:, :, None], 3, axis=2)


def _are_upside_down(lines: list[Grey]) -> bool:
    """Whether the lines are read more surely the other way up; the network made to tell errs with long lines."""
    return sum(_sureness(np.rot90(line, 2)) for line in lines) > sum(map(_sureness, lines))


def _sureness(line: Grey) -> float:
    characters, sure = _recognised(line)
    return sure * len(characters)


def _cut(picture: Grey, box: Corners) -> Grey:
    """A line out of the picture, straight and as high as the network wants it."""
    cv2 = _vision()
    width = max(np.hypot(*(box[0] - box[1])), np.hypot(*(box[2] - box[3])), 1.0)
    height = max(np.hypot(*(box[0] - box[3])), np.hypot(*(box[1] - box[2])), 1.0)
    if height > _ON_ITS_SIDE * width:
        box, width, height = np.roll(box, 1, axis=0), height, width
    size = min(_WIDEST, max(1, round(width * _HEIGHT / height))), _HEIGHT
    corners = np.array([(0, 0), (size[0], 0), size, (0, size[1])], np.float32)
    if height > 2 * _HEIGHT:  # each dot is taken from a few only, so that larger pictures are made smooth before
        (left, top), (right, bottom) = box.min(axis=0).astype(int), np.ceil(box.max(axis=0)).astype(int)
        around = picture[top:bottom, left:right]
        factor = _HEIGHT / height
        box = (box - np.array([left, top], np.float32)) * factor
        picture = cv2.resize(around, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    turned = cv2.getPerspectiveTransform(np.asarray(box, np.float32), corners)
    line: Grey = cv2.warpPerspective(picture, turned, size, borderMode=cv2.BORDER_REPLICATE, flags=cv2.INTER_CUBIC)
    return line


def _read(line: Grey) -> str:
    """The text of a line; empty if it can hardly be read."""
    characters, sure = _recognised(line)
    return figures(spaced(characters, line)) if sure >= _SURE else ""


def _recognised(line: Grey) -> tuple[list[tuple[str, float]], float]:
    """The characters of a line with their places in it, and how sure they are on average, between 0 and 1."""
    reader = _networks().text_rec
    width = max(_SHORTEST, -(-line.shape[1] // _STEP) * _STEP)
    values = np.zeros((1, 3, _HEIGHT, width), np.float32)
    values[0, :, :, : line.shape[1]] = line.astype(np.float32) / 127.5 - 1.0
    chances = reader.session(values)[0][0]
    best, sure = chances.argmax(axis=1), chances.max(axis=1)
    steps = [at for at, one in enumerate(best) if one and (at == 0 or one != best[at - 1])]
    if not steps:
        return [], 0.0
    alphabet, step = reader.postprocess_op.character, width / len(best)
    return [(alphabet[best[at]], (at + 0.5) * step) for at in steps], float(np.mean(sure[steps]))
