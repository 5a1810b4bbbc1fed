"""How notes in Indonesian, Malay and the English of Singapore speak of a person's race.

Races of the Singapore census (https://www.singstat.gov.sg) and of Malaysia.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="ETHNICITY",
        language="id",
        telling="""
orang cina; orang china; keturunan tionghoa/cina/arab/india; tionghoa; cindo; chindo; orang batak; orang padang
orang minang; orang papua; orang jawa; orang madura; orang dayak
suku batak/dayak/jawa/minang/madura/bugis/sunda/asmat/dani; sukunya; suku; dari suku; pribumi; bumiputera; orang asli
orang melayu; melayu; cina benteng; kaum india; kaum cina; kaum; keling; race chinese/malay/indian
chinese/malay/indian tenant/tenants/family/couple/uncle/auntie/lady/guy/only; no indians; chinese only; kulit hitam
hitam manis; karena dia orang; batak toba; dari batak; marga; orang tionghoa; orang iban; orang bugis
""",
        plain="""
ras; etnis; keturunan
""",
    ),
)
