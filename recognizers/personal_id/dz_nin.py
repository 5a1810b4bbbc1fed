"""Algerian national identification number (NIN): eighteen digits of the civil status.

Two digits of sex, kind of record and place, the last three of the year of the record, four of the municipality, five of
the record, two of the register, two of a key whose rule is not published. Issued by the Ministry of the Interior, since
2023 to legal persons too. Specification: décret exécutif 10-210 du 16 septembre 2010, https://www.interieur.gov.dz.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_YEAR = "(?:[89][0-9]{2}|0[0-4][0-9])"

recognizer = Recognizer(
    entity="DZ_NIN",
    name="Algerian national identification number (NIN)",
    asked_pattern=f"[0-4][0-9][ -]?{_YEAR}[ -]?[0-9]{{4}}[ -]?[0-9]{{5}}[ -]?[0-9]{{2}}[ -]?[0-9]{{2}}",
    check=serial(18),
    fields=(
        *("nin algerie", "nin algerien", "algerian nin", "algeria nin", "numero identification national algerie"),
        *("numero identification national unique", "algerian national id", "nin", "رقم التعريف الوطني"),
        *("رقم التعريف الوطني الوحيد", "الرقم التعريفي الوطني", "رقم التعريف الوطني البيومتري"),
    ),
    context=("التعريف الوطني", "nin biometrique"),
    siblings=("date de naissance", "lieu de naissance", "تاريخ الميلاد", "numero acte de naissance"),
    confused_with="order numbers of eighteen digits; only a word for it asks.",
    lifespan="for life; issued since 2010",
    matches=("nin algerie 109850481726350012", "رقم التعريف الوطني 110010048172635914"),
    rejects=("nin algerie 000000000000000000", "nin algerie 10985048172635"),
)
