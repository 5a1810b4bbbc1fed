"""What a person earns, earned or expects to earn in a job: base pay, allowances, cost to company.

Terms: ILO, statistics of wages, https://ilostat.ilo.org/methods/concepts-and-definitions/description-wages-and-working-time/
"""

from __future__ import annotations

from sensitive_scan.money import AMOUNT
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="SALARY",
    name="pay of a person",
    asked_pattern=(
        rf"{AMOUNT}|[0-9]{{1,3}}(?:\.[0-9]{{1,2}})? (?:FIXED|VARIABLE|VAR|BASE|GROSS|NET|BRUT|BRUTO|BRUTTO|NETTO)"
    ),
    fields=(
        *("salary", "salry", "sallary", "salery", "current salary", "curr salary", "cur salary", "present salary"),
        *("last salary", "expected salary", "exp salary", "desired salary", "salary expectation"),
        *("salary expectations", "salary expected", "last drawn salary", "last drawn", "lds", "previous salary"),
        *("prev salary", "annual salary", "monthly salary", "base salary", "basic salary", "gross salary"),
        *("net salary", "take home", "take home salary", "take home pay", "in hand", "inhand", "in hand salary"),
        *("salary in hand", "starting salary", "employee salary", "salary pa", "salary pm", "sal", "ctc"),
        *("current ctc", "curr ctc", "cur ctc", "cctc", "c ctc", "present ctc", "last ctc", "expected ctc"),
        *("exp ctc", "ectc", "e ctc", "offered ctc", "fixed ctc", "variable ctc", "ctc lpa", "ctc lakhs"),
        *("current package", "present package", "present pkg", "current pkg", "curr pkg", "cur pkg"),
        *("expected package", "expected pkg", "exp pkg", "last package", "curr pay", "current pay", "cur pay"),
        *("present pay", "expected pay", "desired pay", "last pay", "base pay", "basic pay", "net pay", "netpay"),
        *("gross pay", "grosspay", "monthly pay", "annual pay", "hourly pay", "pay expectation", "take home amt"),
        *("current comp", "curr comp", "expected comp", "desired comp", "comp expectation", "base comp"),
        *("total comp", "ote", "current compensation", "expected compensation", "desired compensation"),
        *("total compensation", "annual compensation", "wage", "wages", "hourly wage", "current wage"),
        *("desired wage", "weekly wage", "current rate", "desired rate", "pay rate", "annual bonus"),
        *("employee bonus", "last increment", "salary hike", "gross annual pay", "earnings pa", "payslip amount"),
        *("salary slip", "salary credited", "remuneration", "current remuneration", "emoluments", "stipend"),
        *("tankhwah", "tankha", "tankhwa", "vetan", "pagaar", "pagar", "वेतन", "तनख्वाह", "पगार", "मासिक वेतन"),
        *("சம்பளம்", "జీతం", "ವೇತನ", "বেতন", "sueldo", "sueldo actual", "sueldo mensual", "sueldo deseado"),
        *("pretension salarial", "pretensiones salariales", "salario", "salario actual", "salario mensual"),
        *("expectativa salarial", "aspiracion salarial", "salario bruto", "salario neto", "nomina", "remuneracion"),
        *("jornal", "devengado", "salario base", "renta liquida", "pretensiones de renta", "salario integrado"),
        *("salaire", "salaire actuel", "salaire brut", "salaire net", "salaire annuel", "salaire mensuel"),
        *("pretentions", "pretentions salariales", "pretention salariale", "salaire souhaite"),
        *("remuneration actuelle", "traitement brut", "gehalt", "aktuelles gehalt", "bruttogehalt", "nettogehalt"),
        *("jahresgehalt", "monatsgehalt", "gehaltsvorstellung", "gehaltswunsch", "wunschgehalt", "lohn"),
        *("bruttolohn", "nettolohn", "stundenlohn", "verdienst", "gehalt brutto", "salario atual"),
        *("salario pretendido", "pretensao salarial", "salario mensal", "salario liquido", "ultimo salario"),
        *("remuneracao", "vencimento base", "ordenado", "holerite", "stipendio", "retribuzione", "ral attuale"),
        *("paga", "salaris", "bruto salaris", "netto salaris", "brutosalaris", "maandsalaris", "jaarsalaris"),
        *("salariseis", "salariswens", "loon", "brutoloon", "nettoloon", "uurloon", "manadslon"),
        *("nuvarande lon", "onskad lon", "loneansprak", "timelonn", "arslonn", "manedslon", "palkka", "palkkatoive"),
        *("zarobki", "zarobki brutto", "wynagrodzenie", "oczekiwania finansowe", "pensja", "pensja brutto"),
        *("oczekiwane zarobki", "mzda", "fizetes", "salariu", "salariul", "maas", "maasi", "net maas", "brut maas"),
        *("ucret", "mevcut maas", "beklenen maas", "maas beklentisi", "ucret beklentisi", "gaji", "gaji pokok"),
        *("gaji bersih", "gaji sekarang", "gaji diharapkan", "gaji bulanan", "upah", "ekspektasi gaji", "thp"),
        *("luong", "muc luong", "luong hien tai", "luong mong muon", "luong co ban", "sahod", "sweldo"),
        *("sahod buwanan", "الراتب", "راتب", "الأجر", "الراتب الشهري", "الراتب الأساسي", "حقوق ماهانه", "تنخواہ"),
        *("משכורת", "שכר", "зарплата", "оклад", "μισθος", "年収", "月給", "月収", "給与", "給料", "希望年収"),
        *("現年収", "时薪", "月薪", "年薪", "工资", "薪资", "薪水", "期望薪资", "薪資", "연봉", "월급", "급여"),
        *("희망연봉", "เงินเดือน", "เงินเดือนที่คาดหวัง", "ค่าจ้าง"),
    ),
    context=(
        *("pay", "comp", "package", "pkg", "compensation", "earns", "earning", "earnings", "asking", "expects"),
        *("expecting", "basic", "lpa", "per annum", "gross", "drawing", "package expected", "cobra", "gana"),
        *("gagne", "verdient", "guadagna", "ganha", "renumeration", "expectation", "offer amount", "hike"),
    ),
    siblings=(
        *("notice period", "np days", "resume", "cv", "designation", "current company", "employer", "department"),
        *("doj", "candidate", "applicant", "employee", "empleado", "experience", "yoe", "role applied", "ni number"),
        *("payroll", "reason for change"),
    ),
    needs_person=True,
    confused_with=(
        "a vacancy's salary range or budget, pay modes and payments of customers; the record's other fields and "
        "phrases such as 'salary range' tell them apart"
    ),
    matches=(
        *("90k", "36 L", "24 LPA", "$24.15/hr + nights", "37 k€ brut", "6100 zł", "$38,250.00", "Rp 9.350.000"),
        *("2874.55", "£28,600 pa", "14.2 fixed + 3 var", "35.8", "9-13 LPA", "64tr/tháng", "450万円", "93870", "12"),
    ),
    rejects=("better offer", "asap", "negotiable"),
)
