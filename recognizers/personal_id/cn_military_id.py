"""Chinese military identity certificate: 军字第, 士字第, 文字第 or 武字第, six to eight digits, 号.

Issued by the Central Military Commission to officers and soldiers and by the Armed Police; no check digit. The
characters before the digits are often left out in a field of that name. Description:
https://zh.wikipedia.org/wiki/中国人民解放军军官证.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="CN_MILITARY_ID",
    name="Chinese military identity certificate number",
    asked_pattern="[军士文武兵政后参空海警]{1,2}字第 ?[0-9]{6,8} ?号?|[0-9]{6,8}",
    check=serial(6, 7, 8),
    fields=(
        *("军官证", "军官证号", "士兵证", "士官证", "军人证件", "军人证号", "文职干部证"),
        *("武警警官证", "军队离休干部证"),
        *("退伍证", "退伍军人证", "退役军人优待证", "chinese military id", "pla id", "junguanzheng"),
    ),
    context=("军字第", "士字第", "文字第", "武字第", "军官", "士官"),
    siblings=("部队", "军衔", "姓名", "证件类型"),
    confused_with="order numbers and dates of six to eight digits; only a word for it asks.",
    lifespan="as long as the service in that rank group; a promotion to officer gives a new one",
    matches=("军官证 军字第2107488号", "士兵证号: 04817263", "证件 士字第 1948027 号"),
    rejects=("军官证 军字第0000000号", "军官证 123456", "军字第 12号"),
)
