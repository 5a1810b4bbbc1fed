"""Polish booklets and passes of persons: military booklet (książeczka wojskowa) and student's pass, no check digit.

Issued by the military recruitment centres, with series of letters and number, and by universities with the number in
their album. Specification: Dz.U. 2022, 1139 (książeczka wojskowa), act on higher education (legitymacja studencka),
https://isap.sejm.gov.pl.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizers = (
    Recognizer(
        entity="PL_KSIAZECZKA_WOJSKOWA",
        name="Polish military booklet number",
        asked_pattern="(?:[A-QS-Z][A-Z]?|R[A-NP-Z]?)[ -]?[0-9]{6,7}",
        check=serial(6, 7),
        fields=(
            *("ksiazeczki wojskowej", "seria i numer ksiazeczki wojskowej", "ksiazeczka wojskowa nr"),
            *("ksiazeczka wojskowa", "nr ksiazeczki wojskowej", "polish military booklet", "dokument wojskowy nr"),
            *("seria ksiazeczki wojskowej", "wojskowy dokument osobisty"),
        ),
        context=("ksiazeczka wojskowa", "ksiazeczki wojskowej", "wku", "kategoria wojskowa", "stopien wojskowy"),
        siblings=("stopien wojskowy", "wku", "pesel", "imie ojca", "kategoria zdrowia"),
        confused_with="article codes and passports of two letters and seven digits; only a word for it asks.",
        lifespan="as long as its holder is liable to service",
        matches=("książeczka wojskowa AB 482716", "seria i numer książeczki wojskowej AG 4048271"),
        rejects=("książeczka wojskowa AB 000000", "książeczka wojskowa 12", "książeczka wojskowa brak"),
    ),
    Recognizer(
        entity="PL_LEGITYMACJA",
        name="Polish student's or pupil's pass number",
        asked_pattern="(?:[A-Z]{1,4}[ /-]?)?[0-9]{5,9}(?:/[0-9]{2,4})?",
        check=serial(5, 6, 7, 8, 9, 10, 11),
        fields=(
            *("legitymacja studencka", "legitymacji studenckiej", "nr legitymacji studenckiej", "els numer"),
            *("legitymacja szkolna", "numer legitymacji szkolnej", "nr legitymacji szkolnej", "legitymacja uczniowska"),
            *("nr albumu studenta", "numer albumu studenta", "polish student card", "mlegitymacja"),
        ),
        context=("legitymacja studencka", "legitymacji studenckiej", "legitymacji szkolnej", "dziekanat"),
        siblings=("uczelnia", "wydzial", "kierunek studiow", "szkola", "klasa", "pesel"),
        confused_with="order and invoice numbers; only a word for it asks.",
        lifespan="the years at one university or school",
        matches=("legitymacja studencka 284716", "nr legitymacji szkolnej 04827/2023", "numer albumu studenta: s28471"),
        rejects=("legitymacja studencka 000000", "legitymacja szkolna 12", "legitymacja studencka brak"),
    ),
)
