"""How much longer reading a PDF document takes than having PDFium give the bare text of its pages.

The document is text-heavy and made here. Both take turns in one process, and the ratio is the median over the rounds.

    python benchmarks/pdf.py [PAGES] [ROUNDS]
"""

from __future__ import annotations

import io
import sys
from itertools import repeat
from random import Random

import pypdfium2 as pdfium
import sample_texts
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate
from timing import Contender, take_turns

from sensitive_scan.limits import DEFAULT_LIMITS
from sensitive_scan.readers.batch import Batch, ReadOptions
from sensitive_scan.readers.budget import Budget
from sensitive_scan.readers.dispatch import read_upload
from sensitive_scan.readers.upload import Upload

_PAGES, _ROUNDS = 300, 15
_PARAGRAPHS_A_PAGE, _WORDS = 6, 110
_MOST = 1.3


def main() -> None:
    """Print both medians and their ratio."""
    given = [int(text) for text in sys.argv[1:]]
    pages, rounds = (*given, *(_PAGES, _ROUNDS)[len(given) :])
    data = document(pages)
    bare, ours = take_turns([Contender("bare", bare_text), Contender("ours", read)], repeat(data, rounds + 1))
    print(f"{len(data) >> 10:,} KiB, {rounds} rounds")
    print(f"bare text extraction {bare.median:.3f} s, spread {bare.spread:.2f}")
    print(f"sensitive-scan       {ours.median:.3f} s, spread {ours.spread:.2f}")
    print(f"ratio {ours.ratio(bare):.3f}, to reach: {_MOST}")


def document(pages: int) -> bytes:
    """A document of about so many pages of prose."""
    random = Random(20)  # noqa: S311 - the same document every time
    style = getSampleStyleSheet()["BodyText"]
    target = io.BytesIO()
    texts = (sample_texts.remark(random, _WORDS) for _ in range(pages * _PARAGRAPHS_A_PAGE))
    SimpleDocTemplate(target).build([Paragraph(text.replace("&", "&amp;"), style) for text in texts])
    return target.getvalue()


def bare_text(data: bytes) -> int:
    """How many characters PDFium gives."""
    document = pdfium.PdfDocument(data)
    size = sum(len(document[index].get_textpage().get_text_range()) for index in range(len(document)))
    document.close()
    return size


def read(data: bytes) -> int:
    """How many rows the reader gives."""
    upload = Upload(io.BytesIO(data), "bench.pdf", Budget(DEFAULT_LIMITS), ReadOptions())
    return sum(len(part.rows) for part in read_upload(upload) if isinstance(part, Batch))


if __name__ == "__main__":
    main()
