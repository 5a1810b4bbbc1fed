"""Identifiers that machines make: UUIDs, digests, network and device addresses, record ids of CRM systems.

UUID: RFC 9562; MAC: IEEE 802; IPv6: RFC 4291; IMEI: 3GPP TS 23.003; ICCID: ITU-T E.118; VIN: ISO 3779.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_imei(number: str) -> bool:
    return is_digits(number, 15) and luhn(number)


def _is_iccid(number: str) -> bool:
    return number.startswith("89") and is_digits(number, 18, 19, 20, 21)


recognizers = (
    Recognizer(
        entity="UUID",
        name="UUID or digest",
        pattern=r"[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}|[0-9A-F]{64}|[0-9A-F]{40}|[0-9A-F]{32}",
        fields=(
            *("uuid", "guid", "record guid", "contactid", "etag", "weak etag", "hash", "md5", "sha1", "sha256"),
            *("checksum", "token", "session id"),
        ),
        context=("uuid", "guid"),
        confused_with="digits of a digest that look like a card number",
        matches=("7af4326c-b783-95fb-2df5-354e1d816dce", "8c7c6b6d1a18b8e32fe65bed8f4e3141"),
        rejects=("7af4427c-b653-86fb-5df2",),
    ),
    Recognizer(
        entity="CRM_RECORD_ID",
        name="record id of a CRM system",
        pattern=(
            r"(?:00|a[0-9])(?=[0-9]{0,15}[A-Z])[0-9A-Z]{13}[A-Z0-5]{3}|__export__\.[a-z_]{3,40}_[0-9]{1,9}_[0-9a-f]{8}"
            r"|(?:pm|ch|pi|cus|order|pay|sub|in|evt|acct|txn)_[0-9A-Z]{10,30}|urn:[A-Z0-9:.-]{5,80}"
        ),
        asked_pattern=r"(?:[A-Z]{1,3}:)?[A-Z0-9][A-Z0-9_.@-]{2,40}",
        fields=(
            *("record id", "recordid", "lead id", "leadid", "contact id", "account id", "accountid", "deal id"),
            *("dealid", "opportunity id", "object id", "hs object id", "owner id", "ownerid", "campaign id"),
            *("ad id", "adset id", "form id", "user id", "userid", "event id", "case id", "parent id"),
            *("external id", "crm id", "row id", "entry id", "company id", "client id", "reference id"),
            *("record type id", "session", "api key id", "track id", "album id", "device id", "visitor id"),
            *("cookie id", "ga client id", "message id", "conversation id", "lead gen id"),
        ),
        context=("record", "lead", "deal"),
        confused_with="identifiers of persons in a field named id alone, which is no claim",
        matches=(
            *("003m88I3wDdQGnMOS1", "__export__.res_partner_56516_71aacb97", "76671813424", "5586969582651724696"),
            "f:493659256532358",
        ),
        rejects=("**",),
    ),
    Recognizer(
        entity="NETWORK_ADDRESS",
        name="IP or MAC address",
        pattern=(
            r"(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}|(?:[0-9A-F]{1,4}:){7}[0-9A-F]{1,4}"
            r"|(?:[0-9A-F]{1,4}:){2,6}:[0-9A-F]{1,4}"
        ),
        asked_pattern=(r"(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})"),
        fields=("ip", "ip address", "ipaddress", "mac", "mac address", "ipv6", "host", "hostname", "subnet"),
        context=("ip", "mac"),
        confused_with="dotted account numbers",
        matches=("8a:dd:24:46:1a:67", "127.0.0.1", "2001:db8:0:0:0:ff00:42:8329"),
        rejects=("999.999.999.999",),
    ),
    Recognizer(
        entity="IMEI",
        name="device identity (IMEI, Luhn)",
        asked_pattern=r"[0-9]{2}-?[0-9]{6}-?[0-9]{6}-?[0-9]",
        check=_is_imei,
        fields=("imei", "imei no", "imei1", "imei 1", "imei2", "imei 2", "imei number", "meid", "esn", "imeisv"),
        context=("imei", "handset", "device"),
        confused_with="American Express cards and 15-digit accounts",
        matches=("490154203237518", "35-209900-176148-1"),
        rejects=("490154203237517",),
    ),
    Recognizer(
        entity="ICCID",
        name="SIM card number (ICCID)",
        asked_pattern=r"89[0-9]{16,19}F?",
        check=_is_iccid,
        fields=("iccid", "sim", "sim no", "sim number", "simno", "sim serial", "sim card no", "imsi", "eid esim"),
        context=("sim", "esim"),
        confused_with="cards of 19 digits",
        matches=("8991101200003204510", "89014103211118510720"),
        rejects=("7991101200003204510",),
    ),
    Recognizer(
        entity="VIN",
        name="vehicle identification number",
        asked_pattern=r"[A-HJ-NPR-Z0-9]{13}[0-9]{4}",
        fields=(
            *("vin", "vin no", "chassis", "chassis no", "chassis number", "engine", "engine no", "engine number"),
            *("fahrzeug fin", "fin fahrzeug", "fahrgestellnummer", "numero de chasis", "chasis", "bastidor"),
            *("numero de serie vehicule", "telaio", "numero telaio", "chassi", "sasi no", "nomor rangka", "車台番号"),
            *("车架号", "차대번호"),
        ),
        context=("vin", "chassis", "fahrzeug"),
        confused_with="licence and identity numbers of 17 or 18 characters",
        matches=("1M8GDM9AXKP042788", "MALPEPLHXLV324175", "MA30VVY18CN187311"),
        rejects=("1M8GDM9AXKP04",),
    ),
    Recognizer(
        entity="VEHICLE_PLATE",
        name="vehicle registration plate",
        asked_pattern=(
            r"[A-Z]{1,3}[ -]?(?:[A-Z0-9]{1,4}[ -]{0,2}){0,3}[0-9]{1,4}[A-Z]{0,3}"
            r"|[0-9]{1,4}[ -]?[A-Z]{1,4}[ -]?[0-9]{0,4}"
        ),
        fields=(
            *("plate", "plate no", "plates", "license plate", "licence plate", "number plate", "reg no vehicle"),
            *("vehicle no", "vehicle number", "vehicle reg", "registration plate", "veh no", "car no", "car number"),
            *("truck no", "rc no", "rc number", "vrn", "v5c", "kennzeichen", "matricula", "placa", "placas"),
            *("plaque", "immatriculation", "targa", "kenteken", "numer rejestracyjny", "plaka", "plat nomor"),
            *("no polisi", "bien so", "ナンバー", "车牌", "차량번호"),
        ),
        context=("vehicle", "car", "bike", "truck"),
        confused_with="driving licences of the same state code",
        matches=("MH 14 GX 4821", "HH-NN 2083", "GK482TN", "FPM-6443", "KA 03 MN 2096"),
        rejects=("Volkswagen Golf GTI",),
    ),
)
