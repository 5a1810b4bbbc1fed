"""The language stage: whether a note says something sensitive of a natural person.

The first pass selects the texts in which a term of the catalogue stands. Here each of them is read again, word by word:
which terms it has, what stands around them, and how likely that is said of a person (:mod:`.features`, :mod:`.model`).
"""

from sensitive_scan.language.reader import Language

__all__ = ["Language"]
