"""French numbers of beneficiaries and voters: allocataire of the CAF, jobseeker of France Travail, national elector.

CAF: up to seven digits and a letter as key in letters (numéro de dossier). France Travail (Pôle emploi until 2023):
seven digits and a letter, eleven digits since 2025. NNE: eight or nine digits on the voter's card since 2019. No check
digit is published. Specification: https://www.caf.fr, https://www.francetravail.fr,
https://www.service-public.fr (numéro national d'électeur).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form, lengths, field names, words of context, siblings, how long it lives, examples
_ROWS = (
    (
        *("FR_NUMERO_ALLOCATAIRE", "French family benefit number (CAF)", "[0-9]{7} ?[A-Z]?", (7,)),
        (
            *("numero allocataire caf", "numero allocataire", "num allocataire", "n allocataire", "matricule caf"),
            *("allocataire", "numero caf", "n caf", "no allocataire", "numero dossier caf", "matricule allocataire"),
            "allocataire caf",
        ),
        ("caf", "allocations familiales", "quotient familial"),
        ("quotient familial", "date de naissance", "nombre d enfants", "caisse"),
        "as long as the file at one caisse",
        ("numéro allocataire 4827163", "n° CAF 1938274 K"),
    ),
    (
        *("FR_FRANCE_TRAVAIL", "French jobseeker's number (France Travail)"),
        *("[0-9]{7} ?[A-Z]|[0-9]{11}|[0-9]{8}", (7, 8, 11)),
        (
            *("identifiant france travail", "identifiant pole emploi", "numero france travail", "numero pole emploi"),
            *("identifiant demandeur d emploi", "numero demandeur d emploi", "id pole emploi", "n pole emploi"),
            *("numero de demandeur d emploi", "numero inscription pole emploi", "numero assedic"),
        ),
        ("pole emploi", "france travail", "demandeur d emploi", "actualisation mensuelle"),
        ("date de naissance", "date inscription", "rsa", "conseiller"),
        "as long as the registration; eleven digits since March 2025, seven and a letter before",
        ("identifiant Pôle emploi 4827163K", "identifiant France Travail 48271635094"),
    ),
    (
        *("FR_NUMERO_ELECTEUR", "French national elector number (NNE)", "[0-9]{8,9}", (8, 9)),
        (
            *("numero national d electeur", "numero electeur", "num electeur", "nne", "numero electeur nne"),
            *("numero carte electorale", "numero carte electeur", "n electeur", "identifiant electeur"),
            "carte electorale",
        ),
        ("carte electorale", "bureau de vote", "liste electorale", "electeur"),
        ("bureau de vote", "commune", "date de naissance", "procuration"),
        "for life; in the register of electors (REU) since 2019, on the card since 2022",
        ("numéro national d'électeur 482716359", "NNE : 19382746"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=serial(*lengths),
        fields=fields,
        context=context,
        siblings=siblings,
        confused_with="customer, file and phone numbers of the same length; only a word for it asks.",
        lifespan=lifespan,
        matches=examples,
        rejects=(f"{fields[0]} 000000000", f"{fields[0]} en cours", f"{fields[0]} 1234"),
    )
    for entity, name, form, lengths, fields, context, siblings, lifespan, examples in _ROWS
)
