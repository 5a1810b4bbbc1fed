"""Pension numbers of persons in India: PRAN of the National Pension System, pension payment order (PPO), GPF account.

PRAN: twelve digits, issued by the central recordkeeping agencies under the PFRDA since 2004
(https://www.npscra.nsdl.co.in). PPO: twelve digits for the civil and, since SPARSH, the armed forces' pensions
(https://www.cpao.nic.in: authority, year, serial, a digit whose rule is not published), with the office's letters for
the provident fund's (https://www.epfindia.gov.in) and slashes before. GPF: the series' letters and the account, by
the Accountants General.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in, serial
from sensitive_scan.recognizer import Recognizer

_SIBLINGS = ("date of retirement", "retirement date", "pan", "aadhaar", "dob", "date of birth", "uan", "designation")


def _is_order(value: str) -> bool:
    digits = digits_in(value)
    return 4 <= len(digits) <= 14 and not is_repeated(digits) and not is_counting(digits)


recognizers = (
    Recognizer(
        entity="IN_PRAN",
        name="Indian pension account number (PRAN)",
        asked_pattern="[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}",
        check=serial(12),
        fields=(
            *("pran", "pran number", "pran card", "nps pran", "pran nps", "nps number"),
            *("nps account number", "permanent retirement account number", "nps id"),
            *("nps subscriber id", "apy pran", "national pension system number", "atal pension yojana number"),
            *("प्रान नंबर", "पीआरएएन", "एनपीएस खाता", "एनपीएस नंबर", "प्रान संख्या", "பிரான் எண்", "ప్రాన్ నంబర్"),
            *("ಪ್ರಾನ್ ಸಂಖ್ಯೆ", "પ્રાન નંબર", "প্রান নম্বর"),
        ),
        context=("pran", "pfrda", "national pension system", "atal pension"),
        siblings=_SIBLINGS,
        confused_with="Aadhaar and consignment numbers of twelve digits; only a word for it asks.",
        lifespan="for life, whatever the employer; issued since 2004",
        matches=("PRAN 110048271635", "NPS account: 5000-4827-1635", "प्रान नंबर 110148271635"),
        rejects=("PRAN 000000000000", "pran 11004827163", "pran pending"),
    ),
    Recognizer(
        entity="IN_PPO",
        name="Indian pension payment order number (PPO)",
        asked_pattern=(
            "[0-9]{12}(?:-[0-9]{2})?|[0-9]{5}[ /-][0-9]{2}[ /-][0-9]{4}[ /-][0-9]|[A-Z]{2}/?[A-Z]{3}/?[0-9]{5,10}"
            "|[A-Z]{1,2}/(?:[A-Z0-9]{1,6}/)?[0-9]{2,6}/(?:19|20)[0-9]{2}"
        ),
        check=_is_order,
        fields=(
            *("pension payment order", "ppo number", "ppo no pension", "epfo ppo", "sparsh ppo", "eps ppo"),
            *("pensioner ppo", "family pension ppo", "sparsh pension number"),
            *("ppo id", "पीपीओ नंबर", "पीपीओ संख्या", "पीपीओ क्रमांक", "पेंशन भुगतान आदेश"),
            *("पेंशन भुगतान आदेश संख्या", "பிபிஓ எண்", "పీపీఓ నంబర్", "ಪಿಪಿಒ ಸಂಖ್ಯೆ", "পিপিও নম্বর", "પીપીઓ નંબર"),
        ),
        context=("pension payment order", "cpao", "sparsh", "jeevan pramaan", "पेंशन भुगतान"),
        siblings=_SIBLINGS,
        confused_with="orders and files of the same form; only a word for the pension asks.",
        lifespan="as long as the pension, the family's included; twelve digits since 1990",
        matches=("PPO no 709650600277", "PPO number: MH/PUN/00048271", "pension payment order S/48271/2005"),
        rejects=("ppo no 000000000000", "PPO number pending", "ppo no 12"),
    ),
    Recognizer(
        entity="IN_GPF",
        name="Indian general provident fund account (GPF)",
        asked_pattern="(?:[A-Z]{1,8}[ /-]?){0,2}[0-9]{4,10}",
        check=_is_order,
        fields=(
            *("gpf number", "gpf account number", "general provident fund number"),
            *("gpf a c no", "general provident fund account", "gpf cpf number india", "जीपीएफ नंबर", "जीपीएफ खाता"),
            *("सामान्य भविष्य निधि", "ஜிபிஎஃப் எண்", "జీపీఎఫ్ నంబర్", "ಜಿಪಿಎಫ್ ಸಂಖ್ಯೆ", "জিপিএফ নম্বর"),
        ),
        context=("general provident fund", "accountant general"),
        siblings=_SIBLINGS,
        confused_with="codes of departments and orders; only a word for the fund asks.",
        lifespan="until retirement; closed to those who joined from January 2004 on",
        matches=("GPF no PWD/48271", "GPF account number 482716", "gpf a/c no: EDN MH 104827"),
        rejects=("GPF no 0000000", "gpf number pending"),
    ),
)
