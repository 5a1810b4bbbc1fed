"""``python -m sensitive_scan`` is ``sensitive-scan``."""

from __future__ import annotations

import sys

from sensitive_scan.cli import main

if __name__ == "__main__":
    sys.exit(main())
