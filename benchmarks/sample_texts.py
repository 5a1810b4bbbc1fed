"""Made-up words of a CRM: people, companies, places, remarks of salespeople, and remarks that a CRM may not hold."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import sample_numbers as numbers

if TYPE_CHECKING:
    from random import Random

_FIRST_NAMES = (  # noqa: SIM905 - a list of words reads best as words
    "Aarav Aditi Akash Ananya Anil Arjun Asha Bhavna Chetan Deepa Dev Divya Farhan Gauri Harish Isha Jatin Kavya Kiran "
    "Lakshmi Manish Meera Mohan Neha Nikhil Pooja Priya Rahul Ravi Ritu Sanjay Shreya Sunil Tara Vikram Yash Zoya Amy "
    "Brian Carol Daniel Emily Frank Grace Henry Irene James Karen Liam Maria Nancy Oscar Paula Robert Sarah Tom Wendy"
).split()
_LAST_NAMES = (  # noqa: SIM905 - a list of words reads best as words
    "Agarwal Bhat Chopra Desai Fernandes Gupta Iyer Jain Joshi Kapoor Khan Kulkarni Kumar Malhotra Mehta Menon Mishra "
    "Nair Pandey Patel Pillai Rao Reddy Saxena Shah Sharma Singh Thomas Varma Yadav Anderson Baker Black Brown Carter "
    "Davis Evans Garcia Green Hill Jackson Lee Lopez Miller Nguyen Parker Scott Smith Turner White Wilson Young"
).split()
_COMPANY_WORDS = (  # noqa: SIM905 - a list of words reads best as words
    "Apex Bharat Bluewave Cedar Crest Delta Eastern Evergreen Falcon Fortune Galaxy Global Greenfield Horizon Indus "
    "Jupiter Keystone Lotus Maple Metro Nova Omega Orbit Pacific Pinnacle Prime Quantum Royal Sapphire Shree "
    "Silverline Star Summit Sunrise Titan Trident United Vertex Western Zenith"
).split()
_TRADES = (  # noqa: SIM905 - a list of words reads best as words
    "Agro Analytics Auto Builders Cables Ceramics Chemicals Clinics Consulting Diagnostics Electricals Exports Foods "
    "Furniture Health Hotels Infotech Insurance Interiors Jewellers Labs Logistics Machinery Motors Packaging Paints "
    "Pharma Plastics Polymers Printers Realty Retail Software Solar Steels Systems Textiles Tools Traders Travels"
).split()
_FORMS = ("Pvt Ltd", "Ltd", "LLP", "Inc", "LLC", "& Sons", "Group", "Enterprises", "Co")
CITIES = (
    "Ahmedabad", "Bengaluru", "Bhopal", "Chennai", "Coimbatore", "Delhi", "Goa", "Gurugram", "Hyderabad", "Indore",
    "Jaipur", "Kochi", "Kolkata", "Lucknow", "Mumbai", "Mysuru", "Nagpur", "Noida", "Pune", "Surat", "Vadodara",
    "Austin", "Boston", "Chicago", "Dallas", "Denver", "New York", "San Jose", "Seattle",
)  # fmt: skip
STAGES = (
    "New", "Contacted", "Qualified", "Demo done", "Proposal sent", "Negotiation", "Closed Won", "Closed Lost",
    "On hold",
)  # fmt: skip
DIAGNOSES = (
    "type 2 diabetes", "hypertension", "asthma", "breast cancer", "epilepsy", "bipolar disorder", "HIV positive",
    "chronic kidney disease", "rheumatoid arthritis", "depression",
)  # fmt: skip
PRODUCTS = (
    "the annual plan", "bar code printers", "CCTV cameras", "health cover for staff", "the mobile app", "LED panels",
    "office chairs", "packing machines", "the premium licence", "solar pumps", "the starter plan", "wall paints",
)  # fmt: skip
_PHRASES = (
    "asked for a quotation for {product}", "wants a demo on {day}", "call back after {time}", "not reachable on mobile",
    "budget approved at {amount}", "{name} will decide with the finance team", "sent the brochure by e-mail",
    "met {name} at the trade fair in {city}", "comparing our price with two other vendors", "left a voice mail",
    "needs delivery in {city} before {day}", "invoice {invoice} is still open", "payment due in {count} days",
    "referred by {company}", "exchanged business cards", "asked whether {product} comes with a warranty",
    "account manager changed to {name}", "credit terms of {count} days agreed", "looking for {count} units",
    "interested in {product} for the {city} office", "follow up next week", "decision maker is on leave until {day}",
    "requested a discount of {count} percent", "purchase order {invoice} received", "happy with the last order",
    "complained about late delivery of order {invoice}", "shared the contract with legal", "renewal comes up on {day}",
    "wants the catalogue in Hindi", "prefers WhatsApp over phone", "visited the plant on {day} with {name}",
    "team of {count} people works from {city}", "turnover grew by {count} percent", "GST invoice requested",
    "moved to a bigger office near the airport", "no response to three mails", "tender closes on {day}",
    "old customer since {year}", "runs a chain of clinics in {city}", "hiring sales staff at the moment",
    "asked for references in the health sector", "will pay by bank transfer", "installed {product} last month",
    "support ticket {invoice} resolved", "price is too high for them", "warm lead from the webinar",
    "spoke to {name} from purchase", "site visit planned for {day}", "wants to integrate with their ERP",
)  # fmt: skip
_SENSITIVE = (
    "card {card} exp 08/29 for the deposit", "paid with {card}", "took the card number {card} over the phone",
    "Aadhaar {aadhaar} given for KYC", "aadhar no. {aadhaar}", "PAN {pan} shared", "SSN {ssn} on file",
    "her social security number is {ssn}", "IBAN {iban} for the refund", "passport no {passport} for the visa letter",
    "customer was diagnosed with {diagnosis}", "his wife suffers from {diagnosis}",
    "he earns 14 LPA at his current job",
    "belongs to SC category, has a caste certificate", "her CIBIL score is 640", "he was fired for misconduct",
)  # fmt: skip
_FIRST_DAY = date(2021, 1, 1)
_DAYS = 1800
_FILLER = (" and ", ", ", ". ", "; ", " - ", ", then ")


def person(random: Random) -> str:
    """A first and a last name."""
    return f"{random.choice(_FIRST_NAMES)} {random.choice(_LAST_NAMES)}"


def company(random: Random) -> str:
    """The name of a company."""
    return f"{random.choice(_COMPANY_WORDS)} {random.choice(_TRADES)} {random.choice(_FORMS)}"


def email(random: Random, name: str, employer: str) -> str:
    """An address of that person below a domain that is kept for examples."""
    first, last = name.lower().split()
    number = random.randint(1, 999)
    local = random.choice((f"{first}.{last}", f"{first[0]}{last}", f"{first}{number}", f"{last}_{first}"))
    host = re.sub(r"[^a-z]+", "", employer.lower())[:18]
    return f"{local}@{host}.example.{random.choice(('com', 'org', 'net'))}"


def amount(random: Random) -> str:
    """A sum of money as a CRM exports it."""
    value = random.randint(20, 9000) * 500
    return random.choice((str(value), f"{value}.00", f"{value:,}"))


def day(random: Random) -> str:
    """A date in ISO form."""
    return (_FIRST_DAY + timedelta(random.randrange(_DAYS))).isoformat()


def remark(random: Random, words: int) -> str:
    """A salesperson's remark of so many words."""
    text = ""
    while text.count(" ") < words:
        text += (random.choice(_FILLER) if text else "") + _filled(random, random.choice(_PHRASES))
    return " ".join(text.split(" ")[:words])


def sensitive_remark(random: Random) -> str:
    """A remark that a CRM may not hold."""
    return _filled(random, random.choice(_SENSITIVE))


def _filled(random: Random, phrase: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda slot: _SLOTS[slot[1]](random), phrase)


_SLOTS = {
    "amount": amount,
    "city": lambda random: random.choice(CITIES),
    "company": company,
    "count": lambda random: str(random.randint(2, 90)),
    "day": day,
    "invoice": lambda random: str(random.randint(10_000, 9_999_999)),
    "name": person,
    "product": lambda random: random.choice(PRODUCTS),
    "time": lambda random: f"{random.randint(1, 7)} pm",
    "year": lambda random: str(random.randint(2005, 2024)),
    "aadhaar": numbers.aadhaar,
    "card": numbers.card,
    "diagnosis": lambda random: random.choice(DIAGNOSES),
    "iban": numbers.iban,
    "pan": numbers.pan,
    "passport": numbers.passport,
    "ssn": numbers.ssn,
}
