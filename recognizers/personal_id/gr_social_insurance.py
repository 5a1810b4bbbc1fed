"""Greek insurance and unemployment registers: the insured person's number (AMA) and the card of the employment service.

Issued by e-EFKA (formerly IKA, OAEE, OGA) and DYPA (formerly OAED), six to ten digits without a published check digit;
AMKA is another number. Descriptions: https://www.efka.gov.gr, https://www.dypa.gov.gr.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form, how many digits, field names, words of context, lifespan, examples
_ROWS = (
    (
        *("GR_AMA", "Greek insured person's number (AMA)", "[0-9]{7,10}", (7, 8, 9, 10)),
        (
            *("αμα ικα", "αμα εφκα", "αριθμός μητρώου ασφαλισμένου", "αριθμος μητρωου ασφαλισμενου", "αμ ικα"),
            "αμ εφκα",
            *("αριθμός μητρώου ικα", "αρ μητρωου ικα", "αμα ασφαλισμένου", "α μ α", "ama ika", "ama efka", "am ika"),
        ),
        ("εφκα", "ικα", "ασφαλισμένος", "ασφαλισμενος"),
        "for life in the fund that gave it; the ΑΜΚΑ took its place in most uses in 2009",
        ("ΑΜΑ ΙΚΑ 9384715", "αριθμός μητρώου ασφαλισμένου 104928375"),
    ),
    (
        *("GR_DYPA", "Greek unemployment register number (DYPA)", "[0-9]{6,10}", (6, 7, 8, 9, 10)),
        (
            *("αριθμός δελτίου ανεργίας", "αριθμος δελτιου ανεργιας", "κάρτα ανεργίας", "καρτα ανεργιας"),
            *("αριθμός κάρτας ανεργίας", "δελτίο ανεργίας", "αμ οαεδ", "αριθμός μητρώου οαεδ", "αριθμός μητρώου δυπα"),
            *("αμ δυπα", "arithmos kartas anergias", "karta anergias", "am oaed", "am dypa"),
        ),
        ("οαεδ", "δυπα", "ανεργίας", "ανεργιας"),
        "as long as the unemployment; DYPA took the place of OAED in 2022",
        ("αριθμός δελτίου ανεργίας 938471", "ΑΜ ΟΑΕΔ 10492837"),
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
        siblings=("αμκα", "αφμ", "πατρώνυμο", "ημερομηνία γέννησης"),
        confused_with="order and company numbers of as many digits; only a word for it asks.",
        lifespan=lifespan,
        matches=examples,
        rejects=(f"{fields[0]} 0000000", f"{fields[0]} 1234567", f"{fields[0]} 12"),
    )
    for entity, name, form, lengths, fields, context, lifespan, examples in _ROWS
)
