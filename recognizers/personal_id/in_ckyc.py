"""Central KYC identifier (KIN) of a person in India: fourteen digits, L, S or O before it by kind of account.

Issued since 2016 by the Central KYC Records Registry, which CERSAI keeps for banks, brokers and insurers; no check
digit is published.
Specification: https://www.ckycindia.in.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="IN_CKYC",
    name="Indian central KYC identifier (CKYC)",
    asked_pattern="[LSO]?[0-9]{14}|[LSO]?[0-9]{4}[ -][0-9]{4}[ -][0-9]{6}|[0-9]{4}(?:[ -][0-9]{4}){2}[ -][0-9]{2}",
    check=serial(14),
    fields=(
        *("ckyc", "ckyc number", "ckyc id", "ckycr number", "ckyc identifier", "ckyc kin", "kin ckyc"),
        *("kyc identification number", "kyc identifier number", "central kyc number", "cersai kyc"),
        *("central kyc identifier", "ckyc card", "ckyc reference number", "c kyc", "kin number kyc"),
        *("सीकेवाईसी", "सीकेवाईसी नंबर", "केवाईसी पहचान संख्या", "केंद्रीय केवाईसी नंबर", "சிகேஒய்சி எண்"),
        *("సీకేవైసీ నంబర్", "ಸಿಕೆವೈಸಿ ಸಂಖ್ಯೆ", "সিকেওয়াইসি নম্বর", "સીકેવાયસી નંબર"),
    ),
    context=("ckyc", "ckycr", "cersai"),
    siblings=("pan", "aadhaar", "dob", "date of birth", "father name", "demat account"),
    confused_with="timestamps and account numbers of fourteen digits; only a word for it asks.",
    lifespan="for life; issued to persons since July 2016, to companies (in a field of theirs) since April 2021",
    matches=("CKYC no 50048271635914", "KYC identifier number: L50048271635914", "ckyc 5004-8271-6359-14"),
    rejects=("CKYC 00000000000000", "ckyc 5004827163591", "ckyc done 2021"),
)
