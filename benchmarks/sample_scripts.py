"""Made-up people, places and remarks of a CRM in many scripts; nothing in them is sensitive."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random


@dataclass(frozen=True, slots=True)
class Script:
    """The words of one script; ``digits`` are those that its readers write, from zero to nine.

    In the ``remarks`` ``{name}``, ``{city}`` and ``{count}`` stand for what is drawn.
    """

    names: tuple[str, ...]
    cities: tuple[str, ...]
    remarks: tuple[str, ...]
    digits: str = "0123456789"


# ruff: noqa: RUF001 - letters of other scripts are the point
_SCRIPTS = (
    Script(
        ("आरव शर्मा", "प्रिया वर्मा", "मोहन गुप्ता", "सुनीता जोशी", "राहुल यादव", "कविता मिश्रा"),
        ("दिल्ली", "मुंबई", "जयपुर", "लखनऊ", "भोपाल", "नागपुर"),
        (
            "{name} अगले हफ्ते {city} में मिलेंगे",
            "{count} कुर्सियों का कोटेशन चाहिए",
            "फिर से फोन करना है",
            "कीमत बहुत ज़्यादा लगी",
            "माल {city} भेजना है",
        ),
        "०१२३४५६७८९",
    ),
    Script(
        ("أحمد حسن", "فاطمة علي", "يوسف خالد", "مريم سعيد", "عمر ناصر", "ليلى محمود"),
        ("دبي", "القاهرة", "الرياض", "عمان", "بيروت", "الدار البيضاء"),
        (
            "{name} يريد عرض أسعار لعدد {count} طابعة",
            "الاجتماع القادم في {city}",
            "سيتم الاتصال مرة أخرى",
            "التسليم إلى {city} قبل نهاية الشهر",
            "السعر مرتفع بالنسبة لهم",
        ),
        "٠١٢٣٤٥٦٧٨٩",
    ),
    Script(
        ("Иван Петров", "Анна Смирнова", "Олег Кузнецов", "Мария Волкова", "Дмитрий Соколов", "Елена Попова"),
        ("Москва", "Казань", "Самара", "Минск", "Алматы", "Новосибирск"),
        (
            "{name} просит счёт на {count} столов",
            "встреча в городе {city} на следующей неделе",
            "перезвонить позже",
            "доставка в {city} до конца месяца",
            "цена слишком высокая",
        ),
    ),
    Script(
        ("王伟", "李娜", "张敏", "刘洋", "佐藤健", "鈴木花子", "김민준", "이서연"),
        ("北京", "上海", "深圳", "東京", "大阪", "서울", "부산"),
        (
            "{name}想要{count}台打印机的报价",
            "下周在{city}开会",
            "来週{city}で打ち合わせ",
            "{count}台の見積もりをお願いします",
            "{name} 님이 견적을 요청했습니다",
            "가격이 너무 높다고 합니다",
        ),
    ),
    Script(
        ("Γιώργος Παππάς", "Ελένη Νικολάου", "Νίκος Δήμου", "Μαρία Ιωάννου", "Κώστας Βλάχος"),
        ("Αθήνα", "Θεσσαλονίκη", "Πάτρα", "Βόλος", "Χανιά"),
        (
            "{name} ζητά προσφορά για {count} καρέκλες",
            "συνάντηση στην {city} την επόμενη εβδομάδα",
            "θα καλέσουμε ξανά",
            "η τιμή είναι υψηλή",
        ),
    ),
    Script(
        (
            "José Núñez",
            "Zoë Müller",
            "François Lefèvre",
            "Łukasz Wójcik",
            "Åsa Sjöström",
            "Şule Çağlar",
            "Nguyễn Thị Hà",
        ),
        ("São Paulo", "Kraków", "Málaga", "Zürich", "Göteborg", "İzmir", "Đà Nẵng"),
        (
            "{name} möchte ein Angebot für {count} Stühle",
            "réunion à {city} la semaine prochaine",
            "volverá a llamar mañana",
            "dostawa do {city} przed końcem miesiąca",
            "o preço está alto demais",
            "🙂 {count} × 📦 → {city}",
            "👍🏽 ok, 🚚 {city} 🎉",
        ),
    ),
)
_JOINTS = (" — ", "; ", " … ", ", ")


@dataclass(frozen=True, slots=True)
class Lead:
    """What a person of some script brings into a row."""

    name: str
    city: str
    remark: str


def lead(random: Random) -> Lead:
    """A person with a city and a remark of one to five parts, all in one script."""
    script = random.choice(_SCRIPTS)
    slots = {
        "name": lambda: random.choice(script.names),
        "city": lambda: random.choice(script.cities),
        "count": lambda: _written(script, random.randint(2, 90)),
    }
    parts = [
        re.sub(r"\{(\w+)\}", lambda slot: slots[slot[1]](), random.choice(script.remarks))
        for _ in range(random.randint(1, 5))
    ]
    return Lead(random.choice(script.names), random.choice(script.cities), random.choice(_JOINTS).join(parts))


def _written(script: Script, count: int) -> str:
    return str(count).translate(str.maketrans("0123456789", script.digits))
