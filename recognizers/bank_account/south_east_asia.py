"""Bank accounts of South and South-East Asia without a form in common: lengths and groups by country, one row each.

Issued by banks. Pakistan has IBANs beside them. No check digit in common, so only a name or a bank's name asks.
Descriptions: https://www.abs.org.sg (Singapore: bank, branch and account), https://www.bnm.gov.my,
https://www.bi.go.id, https://www.bsp.gov.ph, https://www.sbv.gov.vn, https://www.sbp.org.pk, https://www.bb.org.bd,
https://www.cbsl.gov.lk, https://www.nrb.org.np, https://www.cbm.gov.mm, https://www.nbc.gov.kh.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# country, adjective, form, how many digits, field names, words of context, siblings, examples
_ROWS = (
    (
        *("SG", "Singaporean", "[0-9]{3}-[0-9]{5,7}-[0-9]{1,3}|[0-9]{3}-[0-9]{3}-[0-9]{3}-[0-9]|[0-9]{9,14}"),
        tuple(range(9, 15)),
        (
            *("singapore bank account", "sg bank account", "giro account", "paynow account", "bank account singapore"),
            *("dbs account", "posb account", "ocbc account", "uob account", "salary crediting account", "sgd account"),
        ),
        ("posb", "ocbc", "paynow", "uob bank"),
        ("bank code", "branch code", "nric", "paynow"),
        ("Singapore bank account 048-271635-9", "POSB account 104-82716-3", "OCBC account 501-482716-001"),
    ),
    (
        *("MY", "Malaysian"),
        "[0-9]{7,17}|[0-9]{4}-[0-9]{4}-[0-9]{4}|[0-9]{2}-[0-9]{8}-[0-9]|[0-9]{1,4}(?:[ -][0-9]{3,6}){2}",
        tuple(range(7, 18)),
        (
            *("malaysian bank account", "no akaun bank", "nombor akaun bank", "nombor akaun"),
            *("no akaun", "no akaun simpanan", "akaun gaji", "malaysia bank account", "no akaun maybank"),
            *("maybank account", "no akaun cimb"),
        ),
        ("akaun", "maybank", "cimb", "bank islam", "rhb", "duitnow"),
        ("nama bank", "bank name", "ic no", "no kp"),
        ("No akaun bank 114048271635", "Malaysian bank account 5140-4827-1635", "akaun gaji 12-04827163-5"),
    ),
    (
        *("ID", "Indonesian", "[0-9]{8,16}|[0-9]{3}-[0-9]{2}-[0-9]{5,8}-?[0-9]?|[0-9]{3,4}(?:[ .-][0-9]{2,6}){2,4}"),
        tuple(range(8, 17)),
        (
            *("rekening bank indonesia", "nomor rekening", "nomor rekening bank"),
            *("norek", "no rek", "rekening bca", "rekening mandiri", "rekening gaji", "rekening bri", "rekening bni"),
            *("rekening tujuan", "rekening tabungan", "rek bca", "indonesian bank account"),
        ),
        ("rekening", "bca", "mandiri", "bri", "bni", "atas nama"),
        ("nama bank", "atas nama", "cabang", "nik"),
        ("nomor rekening bank Indonesia 1048271635", "rekening Mandiri 137-00-1048271-6", "rek BCA 482 716 3591"),
    ),
    (
        *("PH", "Philippine"),
        "[0-9]{9,16}|[0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{3}-[0-9]{1,7}-[0-9]{5,8}-[0-9]|[0-9]{4}(?: [0-9]{4}){2}",
        tuple(range(9, 17)),
        (
            *("philippine bank account", "bank account philippines", "bdo account", "bpi account"),
            *("metrobank account", "landbank account", "payroll account philippines"),
            *("atm account number", "security bank account", "unionbank philippines account"),
        ),
        ("bdo", "bpi", "metrobank", "landbank", "instapay", "pesonet"),
        ("bank", "bank name", "sss", "tin"),
        ("Philippine bank account 004827163591", "BPI account 1048-2716-35", "BDO account 0048 2716 3591"),
    ),
    (
        *("VN", "Vietnamese", "[0-9]{6,19}|[0-9]{3,4}(?:[ .-][0-9]{3,6}){2,4}"),
        tuple(range(6, 20)),
        (
            *("so tai khoan ngan hang", "so tai khoan", "tai khoan ngan hang", "stk ngan hang", "stk", "so tk"),
            *("so tk ngan hang", "tai khoan nhan luong", "stk nhan luong", "tai khoan vietcombank"),
            *("so tai khoan vcb", "vietnamese bank account"),
        ),
        ("vietcombank", "techcombank", "vietinbank", "bidv", "agribank", "chu tai khoan", "ngan hang"),
        ("ngan hang", "chi nhanh", "chu tai khoan", "cccd"),
        ("số tài khoản ngân hàng 1048271635", "STK Vietcombank 0071 0004 82716", "số TK 19048271635014"),
    ),
    (
        *("PK", "Pakistani", "[0-9]{8,20}|[0-9]{4}-[0-9]{6,14}(?:-[0-9]{1,3})?"),
        tuple(range(8, 21)),
        (
            *("pakistani bank account", "bank account pakistan", "hbl account", "ubl account", "meezan account"),
            *("mcb account", "easypaisa account", "jazzcash account", "بینک اکاؤنٹ", "بینک اکاؤنٹ نمبر"),
            *("اکاؤنٹ نمبر", "بنک اکاؤنٹ نمبر"),
        ),
        ("meezan", "habib bank", "allied bank", "raast"),
        ("cnic", "bank name", "branch code", "iban"),
        ("Pakistani bank account 0048271635", "HBL account 1204-79004827163", "بینک اکاؤنٹ نمبر 01048271635"),
    ),
    (
        *("BD", "Bangladeshi", "[0-9]{9,17}|[0-9]{3,4}[ .-][0-9]{3,7}[ .-][0-9]{3,7}"),
        tuple(range(9, 18)),
        (
            *("bangladeshi bank account", "bank account bangladesh", "bank account bd", "dbbl account"),
            *("islami bank account", "sonali bank account", "brac bank account", "ব্যাংক অ্যাকাউন্ট নম্বর"),
            *("ব্যাংক একাউন্ট নম্বর", "ব্যাংক হিসাব নম্বর", "হিসাব নম্বর", "ব্যাংক একাউন্ট", "অ্যাকাউন্ট নম্বর"),
        ),
        ("dbbl", "sonali bank", "islami bank", "brac bank"),
        ("routing number", "bank name", "branch", "nid"),
        ("Bangladeshi bank account 1048271635914", "DBBL account 104.482.71635", "ব্যাংক হিসাব নম্বর ১০৪৮২৭১৬৩৫৯১"),
    ),
    (
        *("LK", "Sri Lankan", "[0-9]{7,15}|[0-9]{3,4}[ -][0-9]{4,8}(?:[ -][0-9]{1,4})?"),
        tuple(range(7, 16)),
        (
            *("sri lankan bank account", "bank account sri lanka", "sampath account", "boc account sri lanka"),
            *("hnb account", "commercial bank account sri lanka", "බැංකු ගිණුම් අංකය", "ගිණුම් අංකය"),
            *("வங்கி கணக்கு இலக்கம்", "கணக்கு இலக்கம்"),
        ),
        ("sampath bank", "hatton national", "slips", "බැංකු"),
        ("nic", "bank name", "branch", "branch code"),
        ("Sri Lankan bank account 8004827163", "HNB account 104-20048271", "ගිණුම් අංකය 104827163591"),
    ),
    (
        *("NP", "Nepali", "[0-9]{9,20}|[0-9]{3,5}(?:[ -][0-9]{3,8}){1,3}"),
        tuple(range(9, 21)),
        (
            *("nepali bank account", "bank account nepal", "nepal bank account", "nabil account", "nic asia account"),
            *("बैंक खाता नम्बर", "बैंक खाता नं", "खाता नम्बर", "बैंक हिसाब नम्बर", "connect ips account"),
        ),
        ("nabil bank", "nic asia", "connectips", "global ime"),
        ("नागरिकता नम्बर", "bank name", "branch", "शाखा"),
        ("Nepali bank account 01048271635914", "बैंक खाता नम्बर ०१०४८२७१६३५९१४"),
    ),
    (
        *("MM", "Myanmar", "[0-9]{9,20}|[0-9]{3,4}(?:[ -][0-9]{3,5}){2,4}"),
        tuple(range(9, 21)),
        (
            *("myanmar bank account", "kbz account", "kbz bank account", "aya bank account", "cb bank account"),
            *("kbz special account", "ဘဏ်အကောင့်", "ဘဏ်အကောင့်နံပါတ်", "ဘဏ်စာရင်းအမှတ်", "ဘဏ်စာရင်းနံပါတ်"),
        ),
        ("kbz", "aya bank", "yoma bank", "ဘဏ်"),
        ("nrc", "nrc no", "bank name", "branch"),
        ("Myanmar bank account 04827163591402", "KBZ account 048 271 635 9140 27163", "ဘဏ်အကောင့်နံပါတ် ၀၄၈၂၇၁၆၃၅၉၁၄၀၂၇"),
    ),
    (
        *("KH", "Cambodian", "[0-9]{9,16}|[0-9]{3} [0-9]{3} [0-9]{3}|[0-9]{4}-[0-9]{2}-[0-9]{6}-[0-9]-[0-9]"),
        tuple(range(9, 17)),
        (
            *("cambodian bank account", "aba account", "aba bank account", "acleda account", "bank account cambodia"),
            *("bakong account", "លេខគណនី", "លេខគណនីធនាគារ", "គណនីធនាគារ"),
        ),
        ("aba bank", "acleda", "bakong", "ធនាគារ"),
        ("bank name", "account name", "branch"),
        ("Cambodian bank account 004827163", "ABA account 000 482 716", "លេខគណនីធនាគារ 148271635"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=f"{country}_BANK_ACCOUNT",
        name=f"{adjective} bank account number",
        asked_pattern=form,
        check=serial(*lengths),
        fields=fields,
        context=context,
        siblings=siblings,
        confused_with="phone, order and customer numbers; only a word for an account or a bank's name asks.",
        lifespan="as long as the account",
        matches=matches,
        rejects=(f"{fields[0]} 0000000000", f"{fields[0]} pending", f"{fields[0]} 12"),
    )
    for country, adjective, form, lengths, fields, context, siblings, matches in _ROWS
)
