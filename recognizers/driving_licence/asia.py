"""Driving licence numbers of Asia and the Gulf: one row a country, its forms as on the card.

Issued by the traffic authorities; forms: PRADO register of the Council of the EU
(https://www.consilium.europa.eu/prado) and the authorities. Japan's has a check digit and a file of its own, as has
India's. Where the number is that of the identity card (Hong Kong, Taiwan) its check digit speaks for a value but
refuses none; China's and Singapore's are nothing else and have no row. Korea's check digit is not public.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.taiwan import passes_taiwanese_sum
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.families import Row, driving_licences

if TYPE_CHECKING:
    from random import Random

_BRACKETS = str.maketrans("", "", "()")
_BLANK = 36


def _is_hong_kong_identity(value: str) -> bool | None:
    plain = value.translate(_BRACKETS)
    letters, digits, check = plain[:-7], plain[-7:-1], plain[-1:]
    if not letters.isalpha() or len(letters) > len("AB") or not is_digits(digits, 6):
        return None
    # letters count from 10, a missing first one as a blank
    first, second = (_BLANK, *(ord(letter) - 55 for letter in letters))[-2:]
    total = 9 * first + 8 * second + weighted_sum(digits, (7, 6, 5, 4, 3, 2))
    return check == "0123456789A"[-total % 11]


def _is_taiwanese_identity(value: str) -> bool | None:
    return passes_taiwanese_sum(value) if value[:1].isalpha() and is_digits(value[1:], 9) else None


def _of_malaysia(random: Random) -> str:
    # with dashes it stands out as the number of the identity card
    return f"{random.randrange(100):02}{random.randint(1, 12):02}{random.randint(1, 28):02}{random.randrange(10**6):06}"


recognizers = driving_licences(
    Row(
        *("KR", "South Korea", ("korean", "south korean", "korea")),
        "(?:1[1-9]|2[0-8])[- ]?[0-9]{2}[- ]?[0-9]{6}[- ]?[0-9]{2}",
        ("운전면허번호 11-05-481726-31", "면허번호 28-19-192837-64"),
        (
            *("운전면허", "운전면허번호", "면허번호", "운전면허증", "운전면허증번호", "자동차운전면허", "한국운전면허"),
            "운전면허 번호",
        ),
        lifespan="ten years; place of issue, year, serial and two more digits.",
    ),
    Row(
        *("ID", "Indonesia", ("indonesian",), "[0-9]{12}|[0-9]{14,16}|[0-9]{4}-?[0-9]{4}-?[0-9]{4,8}"),
        ("SIM C 850348172635", "nomor SIM 1234-8503-192837"),
        (
            *("sim a", "sim c", "nomor sim a", "nomor sim c", "surat izin mengemudi", "nomor surat izin mengemudi"),
            *("sim motor", "sim kendaraan", "nomor sim pengemudi"),
        ),
        lifespan="five years; twelve digits until 2021, fourteen or sixteen since.",
    ),
    Row(
        *("MY", "Malaysia", ("malaysian",), "[0-9]{6}-?[0-9]{2}-?[0-9]{4}|[0-9]{7,8} ?[A-Z0-9]{8}"),
        ("lesen memandu 850312-14-4817", "no lesen memandu 0481726 aB4c8D17"),
        ("lesen memandu", "no lesen memandu", "lesen kereta", "lesen memandu malaysia", "jpj lesen", "lesen motor"),
        lifespan="one to ten years; the number is that of the MyKad.",
        sample=_of_malaysia,
    ),
    Row(
        *("PH", "Philippines", ("philippine", "filipino"), "[A-Z][0-9]{2}-?[0-9]{2}-?[0-9]{6}"),
        ("LTO license N01-12-481726", "Philippine drivers license D06-98-192837"),
        (
            *("lto license", "lto license number", "lto drivers license", "lisensya sa pagmamaneho", "lto dl no"),
            "professional drivers license philippines",
        ),
        lifespan="five or ten years; a letter and two digits of the office, two of the year and six of the serial.",
    ),
    Row(
        *("TH", "Thailand", ("thai",), "[0-9]{8}"),
        ("ใบขับขี่ 58481726", "เลขที่ใบขับขี่ 60192837"),
        ("ใบขับขี่", "เลขที่ใบขับขี่", "ใบอนุญาตขับขี่", "ใบอนุญาตขับรถ", "เลขที่ใบอนุญาตขับรถ", "เลขใบขับขี่", "bai kap khi"),
        lifespan="five years; eight digits.",
    ),
    Row(
        *("VN", "Vietnam", ("vietnamese",), "[0-9]{12}|[A-Z]{1,2} ?[0-9]{6}"),
        ("giấy phép lái xe 790104817263", "GPLX 010198192837"),
        (
            *("giay phep lai xe", "gplx", "so gplx", "bang lai", "bang lai xe", "so giay phep lai xe", "so bang lai"),
            *("bang lai oto", "bang lai xe may"),
        ),
        lifespan="ten years for cars, for life for motorcycles; twelve digits since 2012.",
    ),
    Row(
        *("PK", "Pakistan", ("pakistani",)),
        "[0-9]{5}-?[0-9]{7}-?[0-9](?: ?# ?[0-9]{1,4})?|[A-Z]{1,4}-?[0-9]{2}-[0-9]{1,6}",
        ("driving licence Pakistan 35202-4817263-5#481", "LTV license LHR-12-48172"),
        (
            *("ltv license", "htv license", "dlims license", "ڈرائیونگ لائسنس", "ڈرائیونگ لائسنس نمبر", "ltv licence"),
            *("htv licence", "punjab driving licence"),
        ),
        lifespan="three or five years; the CNIC and a serial number since about 2013.",
    ),
    Row(
        *("BD", "Bangladesh", ("bangladeshi",), "[A-Z]{2}[0-9]{7}[A-Z]{1,2}[0-9]{4,5}|[A-Z]{2}-?[0-9]{5,8}"),
        ("BRTA licence DK0481726CL0001", "Bangladesh driving licence CG0192837L00004"),
        (
            *("brta licence", "brta license", "brta driving licence", "ড্রাইভিং লাইসেন্স", "ড্রাইভিং লাইসেন্স নম্বর"),
            "bangla driving license",
        ),
        lifespan="five or ten years; fifteen places since 2011.",
    ),
    Row(
        *("LK", "Sri Lanka", ("sri lankan",), "[A-Z] ?[0-9]{7}"),
        ("Sri Lankan driving licence B4817263", "රියදුරු බලපත්‍රය B1928374"),
        ("රියදුරු බලපත්‍රය", "රියදුරු බලපත්‍ර අංකය", "riyaduru balapathraya", "dmt licence sri lanka"),
        lifespan="eight years, the number stays; a letter and seven digits.",
    ),
    Row(
        *("NP", "Nepal", ("nepali", "nepalese"), "[0-9]{2}-?[0-9]{2,3}-?[0-9]{6,9}"),
        ("सवारी चालक अनुमतिपत्र 01-06-00481726", "Nepali driving licence 03-02-00192837"),
        ("सवारी चालक अनुमतिपत्र", "चालक अनुमतिपत्र", "लाइसेन्स नं", "sawari chalak anumati patra", "dotm licence"),
        lifespan="five years; two digits of the zone, two of the office and eight of the serial.",
    ),
    Row(
        *("HK", "Hong Kong", ("hksar", "hong kong sar"), r"[A-Z]{1,2} ?[0-9]{6} ?\(?[0-9A]\)?"),
        ("HK driving licence P481726(9)", "香港駕駛執照 R4192833"),
        (
            *("hk driving licence", "hk driving license", "駕駛執照", "香港駕駛執照", "駕駛執照號碼", "車牌駕駛執照"),
            "香港驾照",
        ),
        lifespan="ten years; the number is that of the identity card.",
        confirm=_is_hong_kong_identity,
    ),
    Row(
        *("TW", "Taiwan", ("taiwanese",), "[A-Z][1289][0-9]{8}|[0-9]{12}"),
        ("台灣駕照 A148172631", "汽車駕照號碼 F229183746"),
        ("汽車駕照", "機車駕照", "台灣駕照", "駕照號碼", "汽車駕照號碼", "駕駛執照號碼台灣", "駕照管轄編號"),
        lifespan="to the age of 75; the number is that of the identity card.",
        confirm=_is_taiwanese_identity,
    ),
    Row(
        *("IL", "Israel", ("israeli",), "[0-9]{7,9}"),
        ("רישיון נהיגה 4817263", "מספר רישיון נהיגה 91928374"),
        ("רישיון נהיגה", "רשיון נהיגה", "מספר רישיון נהיגה", "מספר רשיון נהיגה", "rishyon nehiga"),
        lifespan="ten years; seven or eight digits, which stay.",
    ),
    Row(
        *("AE", "United Arab Emirates", ("uae", "emirati", "emirates"), "[0-9]{5,10}"),
        ("UAE driving licence 4817263", "Dubai driving license 192837"),
        (
            *("dubai driving licence", "dubai driving license", "abu dhabi driving licence", "sharjah driving licence"),
            *("rta driving licence", "rta driving license", "uae license number", "رخصة قيادة إماراتية"),
            "رخصة القيادة الإماراتية",
        ),
        lifespan="five or ten years, one or two at first; a number of the emirate.",
    ),
    Row(
        *("SA", "Saudi Arabia", ("saudi", "ksa"), "[12][0-9]{9}"),
        ("Saudi driving licence 1048172635", "رخصة قيادة سعودية 2192837465"),
        ("رخصة قيادة سعودية", "رخصة القيادة السعودية", "absher driving licence", "رخصة سير سعودية"),
        lifespan="two, five or ten years; the number is that of the identity card or iqama.",
    ),
    Row(
        *("QA", "Qatar", ("qatari",), "[23][0-9]{10}"),
        ("Qatari driving licence 28563404817", "رخصة قيادة قطرية 29135619283"),
        ("رخصة قيادة قطرية", "رخصة القيادة القطرية"),
        lifespan="five or ten years; the number is that of the identity card.",
    ),
    Row(
        *("KW", "Kuwait", ("kuwaiti",), "[23][0-9]{11}|[0-9]{6,9}"),
        ("Kuwaiti driving licence 285031204817", "رخصة قيادة كويتية 1928374"),
        ("رخصة قيادة كويتية", "رخصة القيادة الكويتية", "رخصة سوق كويتية"),
        lifespan="up to fifteen years; the civil number.",
    ),
    Row(
        *("KZ", "Kazakhstan", ("kazakh", "kazakhstani"), "[A-Z]{2} ?[0-9]{6}"),
        ("водительское удостоверение РК BN 481726", "жүргізуші куәлігі AK192837"),
        (
            *("водительское удостоверение рк", "водительское удостоверение казахстан", "жүргізуші куәлігі"),
            "жүргізуші куәлігінің нөмірі",
        ),
        lifespan="ten years; two letters and six digits.",
    ),
)
