"""Malaysian numbers of persons beside the identity card: income tax, provident fund (EPF), army and police.

Income tax: SG, OG or, since 2023, IG and nine to eleven digits (companies have C and others), Lembaga Hasil Dalam
Negeri (https://www.hasil.gov.my). EPF: seven or eight digits, KWSP (https://www.kwsp.gov.my). Army and police: T, N,
RF, RFT, G or I and digits, which the police's and soldiers' identity cards bear. None has a published check digit.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_SIBLINGS = ("ic", "ic no", "mykad", "nric", "tarikh lahir", "dob", "socso", "salary", "gaji", "date joined")

recognizers = (
    Recognizer(
        entity="MY_TAX",
        name="Malaysian income tax number of a person",
        asked_pattern="(?:SG|OG|IG)[ -]?[0-9]{9,11}|(?:SG|OG|IG) [0-9]{5}[0-9]?[ -][0-9]{2}[ -]?[0-9]{2}-?[0-9]{0,2}",
        check=serial(9, 10, 11),
        fields=(
            *("no cukai pendapatan", "nombor cukai pendapatan", "income tax number malaysia"),
            *("malaysian income tax number", "lhdn no", "lhdn tax number"),
            *("no rujukan cukai", "tin lhdn", "no pengenalan cukai", "nombor pengenalan cukai"),
            *("tax reference malaysia", "pcb tax number", "income tax no"),
            *("tin individual malaysia", "no cukai", "no rujukan lhdn", "所得税号码"),
        ),
        context=("lhdn", "hasil", "cukai pendapatan", "lembaga hasil"),
        siblings=_SIBLINGS,
        confused_with="a company's tax number, which begins with C or another letter.",
        lifespan="for life; IG replaces SG and OG since January 2023",
        matches=(
            *("No cukai pendapatan SG 10482716350", "LHDN no IG48271635910", "income tax number Malaysia OG482716359"),
        ),
        rejects=("no cukai pendapatan C 2048271635", "lhdn no SG00000000000", "no cukai pending"),
    ),
    Recognizer(
        entity="MY_EPF",
        name="Malaysian provident fund number (EPF, KWSP)",
        asked_pattern="[0-9]{7,8}|[0-9]{4}[ -][0-9]{4}",
        check=serial(7, 8),
        fields=(
            *("no kwsp", "nombor kwsp", "no ahli kwsp", "nombor ahli kwsp", "kwsp"),
            *("epf kwsp", "epf malaysia", "epf member no malaysia", "malaysia epf number", "employee epf number"),
            *("epf number employee", "epf member number", "epf no", "公积金号码"),
        ),
        context=("kwsp", "caruman"),
        siblings=_SIBLINGS,
        confused_with="an employer's EPF number, which has nine digits, and orders of eight.",
        lifespan="for life; eight digits since 1991",
        matches=("No KWSP 14827163", "KWSP: 2048 2716", "EPF Malaysia 4827163"),
        rejects=("no kwsp 00000000", "kwsp 048271635", "no kwsp pending"),
    ),
    Recognizer(
        entity="MY_SERVICE_ID",
        name="Malaysian army or police number",
        asked_pattern="(?:T|N|RFT?|G|I|W)[ /-]?[0-9]{5,8}",
        check=serial(*range(5, 9)),
        fields=(
            *("no tentera", "nombor tentera", "no polis", "nombor polis", "no badan polis", "no badan"),
            *("army id malaysia", "police id malaysia", "malaysian army number", "malaysian police id"),
            *("no kad kuasa", "no tentera polis", "ic tentera", "ic polis", "police army no", "no polis tentera"),
        ),
        context=("tentera", "polis diraja", "pdrm", "angkatan tentera"),
        siblings=_SIBLINGS,
        confused_with="product codes of the same form; only a word for the service asks.",
        lifespan="for the years of service",
        matches=("No tentera T1048271", "no polis RF148271", "No badan G/48271"),
        rejects=("no tentera T0000000", "no polis pending", "no polis RF12"),
    ),
)
