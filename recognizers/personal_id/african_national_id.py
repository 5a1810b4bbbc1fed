"""National numbers of African states without a known check: what is told is their form, and a word must ask for them.

Issued by the civil registries and identity agencies: Botswana (Omang, the fifth digit is 1 or 2 for the sex), Lesotho,
Eswatini (birth date first), Malawi (eight characters), Libya (sex and birth year first), Madagascar (the sixth digit
is the sex), Tunisia (CIN), Morocco (CNIE), Senegal (sex, place, birth year), Mali (NINA), Ivory Coast, Burkina Faso,
Benin, Togo, Cameroon, Congo (voter's card, the identity document in use). Descriptions: https://www.gov.bw (Omang),
https://www.nrb.gov.mw, https://www.gov.sz, https://cra.gov.ly, https://www.dgsn.ma (CNIE), https://www.oneci.ci,
https://anip.bj, https://en.wikipedia.org/wiki/National_identification_number.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in, serial
from sensitive_scan.recognizer import Check, Recognizer

_DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
_YEAR = "(?:19|20)[0-9]{2}"


def _is_malawian(value: str) -> bool:
    return len(value) == 8 and value.isalnum() and 2 <= len(digits_in(value)) < 8 and not is_repeated(value)


# entity, name, form, check, field names, context, how long it lives, what is found, what is refused
_ROWS: tuple[
    tuple[str, str, str, Check, tuple[str, ...], tuple[str, ...], str, tuple[str, ...], tuple[str, ...]], ...
] = (
    (
        *("BW_OMANG", "Botswana identity number (Omang)", "[0-9]{4}[12][0-9]{4}|[0-9]{3} [0-9][12][0-9] [0-9]{3}"),
        serial(9),
        ("omang", "omang id", "omang card", "botswana id", "botswana national id", "botswana omang", "omang exemption"),
        ("omang", "motswana"),
        "for life, from sixteen; issued since 1988",
        ("omang 481712635", "botswana id 104828172"),
        ("omang 481732635", "omang 48171"),
    ),
    (
        *("LS_ID", "Lesotho national identity number", "[0-9]{12}", serial(12)),
        ("lesotho national id", "lesotho id", "basotho id", "lesotho identity number", "lesotho id card"),
        ("nicr lesotho", "mosotho"),
        "for life; issued since 2013",
        ("lesotho national id 048172635914", "basotho id 104817263590"),
        ("lesotho id 000000000000", "lesotho id 0481726"),
    ),
    (
        *("SZ_PIN", "Eswatini personal identity number", f"[0-9]{{2}}{_DAY}[ -]?[0-9]{{4}}[ -]?[0-9]{{3}}", serial(13)),
        (
            *("eswatini pin", "swazi pin", "swaziland pin", "eswatini national id", "swazi id", "swaziland id"),
            *("eswatini id", "personal identity number eswatini"),
        ),
        ("emaswati", "swazi citizen"),
        "for life",
        ("swazi id 8704186100481", "eswatini pin 920725 1100 172"),
        ("swazi id 8713186100481", "swazi id 87041861"),
    ),
    (
        *("MW_NID", "Malawian national identity number", "[0-9A-Z]{8}", _is_malawian),
        (
            *("malawi national id", "malawi nid", "malawian national id", "malawi id"),
            *("malawian id", "chiphaso cha unzika"),
            *("nrb malawi", "national id malawi"),
        ),
        ("unzika", "nrb malawi"),
        "for life; issued since 2017",
        ("malawi national id SM1SSR05", "malawi id K7D40Q8T"),
        ("malawi id 48172635", "malawi id ABCDEFGH"),
    ),
    (
        *("LY_NID", "Libyan national number", f"[12]{_YEAR}[0-9]{{7}}|[12][ -]{_YEAR}[ -][0-9]{{7}}", serial(12)),
        (
            *("libyan national id", "libya national id", "libyan national number", "libya nid", "libyan id"),
            *("الرقم الوطني الليبي", "رقم وطني ليبي", "الرقم الوطني"),
        ),
        ("السجل المدني الليبي", "مصلحة الأحوال المدنية"),
        "for life; issued since 2013",
        ("libyan national number 119870481726", "الرقم الوطني الليبي 220010048172"),
        ("libyan id 318870481726", "libyan id 111111111111"),
    ),
    (
        *("MG_CIN", "Malagasy identity card number", "[1-6][0-9]{2} ?[0-9]{2}[12] ?[0-9]{3} ?[0-9]{3}", serial(12)),
        (
            *("cin madagascar", "cin malgache", "madagascar id", "malagasy id", "carte identite malgache"),
            *("kara panondro", "kara panondrom pirenena", "karapanondro"),
        ),
        ("kara panondro", "karapanondro"),
        "for life, from eighteen",
        ("CIN Madagascar 101 981 048 172", "karapanondro 301012048172"),
        ("cin madagascar 101987048172", "cin madagascar 101 981"),
    ),
    (
        *("TN_CIN", "Tunisian identity card number", "[01][0-9]{7}|[01][0-9] ?[0-9]{3} ?[0-9]{3}", serial(8)),
        (
            *("cin tunisie", "cin tunisien", "cin tunisienne", "tunisian cin", "tunisia cin", "tunisian id", "cin tn"),
            *("carte identite tunisienne", "رقم بطاقة التعريف الوطنية", "بطاقة التعريف الوطنية", "رقم بطاقة التعريف"),
            *("ب ت و", "رقم ب ت و"),
        ),
        ("بطاقة التعريف", "cin tunisien"),
        "for life; issued since 1993",
        ("CIN Tunisie 04817263", "بطاقة التعريف الوطنية 10481726", "cin tunisienne 07 481 726"),
        ("cin tunisie 00000000", "cin tunisie 94817263", "cin tunisie 0481"),
    ),
    (
        *("MA_CNIE", "Moroccan identity card number (CNIE)", "[A-Z]{1,2}[ -]?[0-9]{3,7}", serial(3, 4, 5, 6, 7)),
        (
            *("cnie", "cnie maroc", "cine maroc", "cin maroc", "cin marocaine", "carte nationale maroc", "morocco cin"),
            *("moroccan id", "moroccan cin", "carte nationale identite electronique", "carte nationale marocaine"),
            *("البطاقة الوطنية للتعريف", "رقم البطاقة الوطنية للتعريف", "بطاقة التعريف الوطنية الإلكترونية"),
        ),
        ("cnie", "dgsn", "للتعريف"),
        "for life, the card ten years; letters are the place of the first issue",
        ("CNIE BK481726", "cin maroc J104817", "البطاقة الوطنية للتعريف AE 48172"),
        ("cnie BK000000", "cnie BKJ48172", "cnie BK12"),
    ),
    (
        *("SN_NIN", "Senegalese national identification number"),
        (f"[12] ?[0-9]{{3}} ?{_YEAR} ?[0-9]{{5,6}}|[12] ?[0-9]{{2}} ?{_YEAR}{_DAY} ?[0-9]{{5}} ?[0-9]"),
        serial(13, 14, 17),
        (
            *("nin senegal", "nin senegalais", "cni senegal", "cni senegalaise"),
            *("senegal national id", "senegalese id"),
            *("carte identite senegal", "carte identite cedeao"),
            *("carte cedeao", "numero identification nationale senegal"),
            "nin",
        ),
        ("carte cedeao", "cni senegal"),
        "for life; the number of a card of seventeen digits (since 2016) ten years",
        ("NIN Senegal 1 751 1987 04817", "cni senegal 2 01 19920725 00481 7", "nin senegal 27511992048172"),
        ("nin senegal 3751198704817", "nin senegal 1751198704", "nin senegal 1111111111111"),
    ),
    (
        *("ML_NINA", "Malian national identification number (NINA)"),
        "[12] ?[0-9]{2} ?[0-9]{2} ?[0-9] ?[0-9]{2} ?[0-9]{3} ?[0-9]{2,3} ?[A-Z]",
        serial(13, 14),
        ("nina mali", "carte nina", "fiche nina", "nina malien", "mali nina", "numero nina", "ravec nina"),
        ("carte nina", "ravec"),
        "for life; issued since 2009",
        ("carte NINA 18504101048172B", "nina mali 2 92 07 1 02 048 172 K"),
        ("carte nina 38504101048172B", "carte nina 18504101", "carte nina 11111111111111B"),
    ),
    (
        *("CI_CNI", "Ivorian identity card or national number"),
        "CI[ -]?[0-9]{9}|C[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{2}|[1-9][0-9]{10}",
        serial(9, 10, 11),
        (
            *("cni cote ivoire", "cni ivoirienne", "carte identite ivoirienne", "nni cote ivoire", "nni ivoirien"),
            *("ivorian national id", "ivorian id", "ivory coast id"),
            *("cni ci", "numero national identification ivoirien"),
        ),
        ("oneci", "cni ivoirien"),
        "the number of a card ten years, the national number (eleven digits, since 2019) for life",
        ("CNI Côte d'Ivoire CI004817263", "cni ivoirienne C 0048 1726 35", "nni ivoirien 11048172635"),
        ("cni ivoirienne CI000000000", "cni ivoirienne CI0048"),
    ),
    (
        *("BF_CNIB", "identity card or personal number of Burkina Faso"),
        "B[ -]?[0-9]{7,9}|[0-9]{17}",
        serial(7, 8, 9, 17),
        (
            *("cnib", "cnib burkina", "carte cnib", "nip burkina", "carte identite burkinabe", "burkina faso id"),
            *("burkinabe id", "numero identifiant personnel burkina"),
        ),
        ("cnib", "oni burkina"),
        "a card ten years, the personal number (seventeen digits) for life",
        ("CNIB B10481726", "nip burkina 10048172635914072"),
        ("cnib B00000000", "cnib B1048"),
    ),
    (
        *("BJ_NPI", "personal identification number of Benin (NPI)"),
        "[0-9]{10}|[0-9]{3} [0-9]{3} [0-9]{4}",
        serial(10),
        (
            *("npi benin", "benin npi", "npi beninois", "cip benin", "certificat identification personnelle"),
            *("numero personnel identification benin", "anip npi", "benin national id"),
        ),
        ("anip", "ravip"),
        "for life; issued since 2018",
        ("NPI Bénin 1048172635", "cip benin 481 726 3591"),
        ("npi benin 0000000000", "npi benin 10481726"),
    ),
    (
        *("TG_CNI", "Togolese identity card or unique number"),
        "[0-9]{4}-[0-9]{3}-[0-9]{4}|[0-9]{10,11}",
        serial(10, 11),
        (
            *("cni togo", "cni togolaise", "niu togo", "carte identite togolaise", "togo national id", "togolese id"),
            *("numero identification unique togo", "togo id"),
        ),
        ("anid togo", "cni togo"),
        "a card five to ten years, the unique number for life",
        ("cni togo 0104-817-2635", "NIU Togo 4817263591"),
        ("cni togo 0000-000-0000", "cni togo 01048"),
    ),
    (
        *("CM_CNI", "Cameroonian identity card number", "[0-9]{8,10}|[0-9]{17}|[0-9]{20}|[A-Z]{2}[0-9]{8,18}"),
        serial(8, 9, 10, *range(11, 21)),
        (
            *("cni cameroun", "cni camerounaise", "carte identite camerounaise", "cameroon national id", "cameroon id"),
            *("cameroonian id", "cameroon id card", "nic cameroon"),
        ),
        ("dgsn cameroun", "cni camerounais"),
        "ten years a card",
        ("CNI Cameroun 104817263", "cameroon id 20180048172635914"),
        ("cni cameroun 000000000", "cni cameroun 1048"),
    ),
    (
        *("CD_VOTER", "Congolese voter's card number", "[0-9]{11}|[0-9]{3}[ -][0-9]{4}[ -][0-9]{4}", serial(11)),
        (
            *("carte electeur rdc", "carte electeur congo", "ceni rdc"),
            *("numero electeur rdc", "drc voter card", "congolese voter card"),
        ),
        ("ceni rdc", "electeur congolais"),
        "as long as the register: 2006, 2011, 2018, 2023",
        ("carte électeur RDC 10048172635", "numero electeur rdc 100-4817-2635"),
        ("carte electeur rdc 00000000000", "carte electeur rdc 10048"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=check,
        fields=fields,
        context=context,
        siblings=("date of birth", "date de naissance", "lieu de naissance", "surname", "nom", "passport"),
        confused_with="order, phone and article numbers of the same form; only a word for it asks.",
        lifespan=lifespan,
        matches=matches,
        rejects=rejects,
    )
    for entity, name, form, check, fields, context, lifespan, matches, rejects in _ROWS
)
