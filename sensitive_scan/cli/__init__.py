"""The command line, ``sensitive-scan``.

Modules of this folder import only click and the standard library at their top; whatever is slow to import is
imported by the command that needs it, so that ``--help`` and ``--version`` answer at once.
"""

from sensitive_scan.cli.app import main

__all__ = ["main"]
