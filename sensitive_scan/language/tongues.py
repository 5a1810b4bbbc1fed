"""Guess the languages of a text by their commonest words, enough to tell what is understood and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sensitive_scan.language.tokens import Tokens

_COMMON: Mapping[str, str] = {
    "en": """
        the and to of for is in on he she his her has had was with not at but they will from by so an be are who if it
        we you my me our your this that as have been after before no call need needs wants asked says told only still
        now up out about or back via per new next due
    """,
    "hi-Latn": """
        hai hain ka ki ke ko se me mein nahi nahin bhi aur par pe ho hua hui tha thi kar karna kiya raha rahi liye wala
        wali bola baat abhi aaya gaya gayi ne unka uska unke uske toh to kya hi kal aaj
    """,
    "es": "el la los las de del que y en un una por con para no se su es al lo le muy pero esta ya si mas como fue sin",
    "pt": "o os as de do da dos das que e em um uma por com para nao se seu sua no na ao mas foi ja mais muito pelo",
    "fr": "le la les de du des et en un une par avec pour ne pas se son sa est au aux il elle qui sur dans mais ce a",
    "de": "der die das den dem und in ist von mit fur nicht ein eine einen im zu auf hat er sie wegen bei am an wird",
    "id": "yang dan di ke dari ini itu untuk dengan tidak sudah ada lagi mau bisa karena nya saya dia tak sama kat pun",
}
_BY_WORD: Mapping[str, tuple[str, ...]] = {
    word: tuple(name for name, words in _COMMON.items() if word in words.split())
    for word in frozenset(" ".join(_COMMON.values()).split())
}
_SCRIPTS = ((0x0900, 0x097F, "hi"), (0x0B80, 0x0BFF, "ta"))
_LAST_LATIN = 0x024F
_FEW_WORDS = 6
_CLEARLY = 3
"""A language that has so many times the common words of another is the one that is spoken."""
NONE: frozenset[str] = frozenset()
ALL = frozenset((*_COMMON, "hi", "ta"))
ANYWHERE = frozenset({"en", "en-IN", "hi-Latn", "hi", "ta"})
"""Languages whose terms are not mistaken for words of others."""


def spoken(tokens: Tokens) -> frozenset[str]:
    """The ISO 639 codes of the languages that a text is likely in; none for a text in a language not understood.

    A text of a few words may be in any of them.
    """
    votes: dict[str, int] = {}
    strange = words = 0
    for word, kind in zip(tokens.words, tokens.kinds, strict=True):
        if kind != "w":
            continue
        words += 1
        letter = ord(word[0])
        if letter > _LAST_LATIN:
            script = next((name for first, last, name in _SCRIPTS if first <= letter <= last), None)
            strange += script is None
            names: tuple[str, ...] = () if script is None else (script,)
        else:
            names = _BY_WORD.get(word, ())
        for name in names:
            votes[name] = votes.get(name, 0) + 1
    if strange * 2 > words:
        return NONE
    if not votes:
        return ALL if words <= _FEW_WORDS else NONE
    most = max(votes.values())
    return frozenset(name for name, count in votes.items() if count * _CLEARLY >= most)
