"""Military records of Russia and Ukraine (военный билет, військовий квиток): two Cyrillic letters and a number.

Issued by the enlistment offices, AN 0000000 in Russia (seven digits), AB 000000 in Ukraine (six). There is no check
digit, so that a field or a word must ask. Specification: постановление Правительства РФ 719 of 27.11.2006,
https://pravo.gov.ru; постанова KMU 1487 of 30.12.2022, https://zakon.rada.gov.ua.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_RUSSIAN = (
    *("военный билет", "номер военного билета", "серия и номер военного билета", "военник", "военный билет рф"),
    *("приписное свидетельство", "приписное", "удостоверение гражданина подлежащего призыву", "voennyi bilet"),
    *("voenny bilet", "russian military id"),
)
_UKRAINIAN = (
    *("військовий квиток", "номер військового квитка", "серія та номер військового квитка", "приписне свідоцтво"),
    *("військово обліковий документ", "військове посвідчення", "посвідчення офіцера", "viiskovyi kvytok"),
    *("viyskovyi kvytok", "ukrainian military id"),
)

recognizers = tuple(
    Recognizer(
        entity=f"{code}_MILITARY_ID",
        name=f"military record ({country})",
        asked_pattern=f"[А-ЯІЇЄҐA-Z]{{2}}[ -]?(?:(?:№|N) ?)?[0-9]{{{length}}}",
        check=serial(length),
        fields=fields,
        context=context,
        siblings=("дата рождения", "дата народження", "звание", "військове звання", "паспорт", "іпн", "рнокпп"),
        confused_with="passports and product codes of two letters and a number; only a word for the record asks.",
        lifespan=lifespan,
        matches=examples,
        rejects=(f"{fields[0]} АН {'0' * length}", f"{fields[0]} АН 12", fields[0]),
    )
    for code, country, length, fields, context, lifespan, examples in (
        (
            *("RU", "Russia", 7, _RUSSIAN, ("военкомат", "военный комиссариат", "воинский учет"), "for life"),
            ("военный билет АН 1938472", "военный билет АК№ 0493817", "военник AE0293847"),
        ),
        (
            *("UA", "Ukraine", 6, _UKRAINIAN, ("тцк", "тцк та сп", "військкомат", "військовий облік"), "for life"),
            ("військовий квиток АБ 938471", "військовий квиток СО№ 049381", "військовий квиток MA029384"),
        ),
    )
)
