"""Italian residence permit number (permesso di soggiorno): I and eight digits, older ones two letters and seven.

Issued by the Questura on the card of the European model (Regulation (EC) 1030/2002); no check digit.
Specification: https://www.poliziadistato.it (permesso di soggiorno elettronico), PRADO ITA-HO.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_permit(value: str) -> bool:
    return not is_repeated("".join(character for character in value if character.isdecimal()))


recognizer = Recognizer(
    entity="IT_RESIDENCE_PERMIT",
    name="Italian residence permit number",
    asked_pattern="I ?[0-9]{8}|[A-Z]{2} ?[0-9]{7}",
    check=_is_permit,
    fields=(
        *("permesso di soggiorno elettronico", "permesso di soggiorno", "permesso soggiorno", "pds questura"),
        *("carta di soggiorno", "permesso di soggiorno ue", "soggiornanti di lungo periodo", "titolo di soggiorno"),
        *("italian residence permit", "italian residence card"),
    ),
    context=("permesso di soggiorno", "rilasciato dalla questura"),
    siblings=("cittadinanza", "codice fiscale", "passaporto", "scadenza permesso", "data di nascita"),
    confused_with="article codes of a letter and eight digits; only a word for it asks.",
    lifespan="one to ten years, a new card has a new number; electronic since 2006.",
    matches=("permesso di soggiorno I14263427", "Permesso di soggiorno n. IT 4718263"),
    rejects=("permesso di soggiorno I00000000", "permesso di soggiorno in attesa", "permesso di soggiorno I1234"),
)
