"""Tajik taxpayer number (ИНН, RMA) of a person: nine digits.

Issued by the Tax Committee to people and companies alike, so that only a name that says a natural person's asks. There
is no published check digit. Specification: https://andoz.tj (рақами мушаххаси андозсупоранда).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="TJ_TIN",
    name="Tajik taxpayer number of a person",
    asked_pattern="[0-9]{9}",
    check=serial(9),
    fields=(
        *("инн физлица таджикистан", "рма шахси воқеӣ", "рма шахси вокеи", "рмаи шахси воқеӣ", "инн физлица рт"),
        *("рақами мушаххаси андозсупоранда шахси воқеӣ", "tajikistan personal tin", "tajik personal tin"),
        *("rma shakhsi voqei",),
    ),
    context=("андозсупоранда", "шахси воқеӣ"),
    siblings=("дата рождения", "санаи таваллуд", "шиноснома", "паспорт"),
    confused_with="a company's ИНН and phones, which look the same; only a person's name asks.",
    lifespan="for life",
    matches=("ИНН физлица Таджикистан 038471925", "РМА шахси воқеӣ 510492837"),
    rejects=("инн физлица таджикистан 000000000", "инн физлица таджикистан 12345", "123456789"),
)
