"""A process of the command line keeps little memory in reserve."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
_BLOCKS: Final = """
import ctypes
from sensitive_scan.cli import memory

names = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()

class Allocated(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in names]

mallinfo = ctypes.CDLL(None).mallinfo2
mallinfo.restype = Allocated

def mapped(size):
    before = mallinfo().hblks
    block = bytearray(size)
    return mallinfo().hblks - before

bytearray(8 << 20)  # freed at once: blocks up to its size are kept from here on
kept = mapped(2 << 20)
memory.spare_here()
print(kept, mapped(4 << 20))
"""


def printed_by(code: str, *arguments: str, **environment: str) -> str:
    command = [sys.executable, "-c", code, *arguments]
    every = os.environ | environment
    return subprocess.run(command, cwd=ROOT, env=every, capture_output=True, text=True, check=True).stdout


def test_large_blocks_are_the_systems_again_once_they_are_free() -> None:
    assert printed_by(_BLOCKS).split() == ["0", "1"]


def test_a_size_that_somebody_has_set_is_kept_whatever_it_is() -> None:
    code = _BLOCKS.replace("bytearray(8 << 20)", "pass")
    assert printed_by(code, MALLOC_MMAP_THRESHOLD_=str(3 << 20)).split() == ["0", "1"]
    assert printed_by(code, MALLOC_MMAP_THRESHOLD_="a lot").split()


def test_arrow_keeps_nothing_for_later(tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("Name,City\nAnn Lee,Pune\n")
    code = (
        "from sensitive_scan.cli import main; main(); import pyarrow; print(pyarrow.default_memory_pool().backend_name)"
    )
    assert printed_by(code, "scan", str(path), "--quiet").split()[-1] == "system"
