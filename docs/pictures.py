"""Make the picture of the HTML report that README shows: a screenshot of the report on ``examples/leads.csv``.

    python docs/pictures.py

Needs Chromium. That of the terminal, ``scan.svg``, is made by ``generate.py``.
"""  # noqa: INP001 - a script, no package

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))  # as for all that runs there

from chromium import program

_ROOT = Path(__file__).resolve().parents[1]
_PICTURE = Path(__file__).with_name("report.webp")
_SIZE = (1080, 1240)
_QUALITY = 70


def main() -> int:
    """Write the picture; 1 if there is no Chromium."""
    browser = program()
    if browser is None:
        sys.stderr.write("no Chromium is found; apt-get install chromium\n")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        page, picture = Path(folder, "report.html"), Path(folder, "report.png")
        scan = ("scan", "examples/leads.csv", "--format", "html", "--output", str(page))
        subprocess.run((sys.executable, "-m", "sensitive_scan", *scan), cwd=_ROOT, check=False)  # noqa: S603 - ours
        size = ",".join(map(str, _SIZE))
        options = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={size}")
        subprocess.run((browser, *options, f"--screenshot={picture}", page.as_uri()), check=True)  # noqa: S603 - ours
        Image.open(picture).convert("RGB").save(_PICTURE, quality=_QUALITY)
    return 0


if __name__ == "__main__":
    sys.exit(main())
