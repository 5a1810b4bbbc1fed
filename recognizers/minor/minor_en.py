"""How notes in English and Hinglish speak of a child by name with age or school.

Children after the Indian Digital Personal Data Protection Act 2023, section 9 (https://www.meity.gov.in).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="MINOR",
        language="en",
        telling="""
# y o; # yo; # year old son/daughter/boy/girl/child/kid/twins/grandson/granddaughter
# yr old son/daughter/boy/girl/child/kid; # yrs old
son/daughter/child/kid/boy/girl/twins/grandson/granddaughter/niece/nephew/beti/beta _ age/aged #
son/daughter/child/kid/twins/beti/beta/grandson/granddaughter _ # yrs/years/yr/year/months/saal/y/yo
son/daughter/child/kid/twins/beta/beti _ class/grade/std/year/reception/nursery/kindergarten/lkg/ukg/school; son #
daughter #; kids #; his/her/their son/daughter/kids/children _ #; # months old; # mo old; # month old; # saal ki/ka
saal ki; saal ka; # yrs girl/boy; class # student; std # student; studying in class/std/grade #
studies in class/std/grade #; in grade #; in class #; in # grade; # th grade; # rd grade; # th std; year # pupil
pupil in year; goes to _ school/nursery/primary; in reception at; in nursery at; starts kindergarten; first grader
second grader; third grader; kindergartner; under # child; minor child; minor daughter; minor son
""",
        plain="""
son; daughter; twins; toddler; infant; kid; kids; child; children; pupil; grandson; granddaughter; beta; beti; nursery
kindergarten; preschool; minor; minors; newborn; school; class; grade; schoolboy; schoolgirl
""",
    ),
)
