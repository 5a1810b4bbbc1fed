"""What an employer's records say of a person: staff and payroll numbers, status of employment, absences.

Terms: ILO, international classification of status in employment (https://ilostat.ilo.org/methods/concepts-and-definitions/
classification-status-at-work/). A number of staff is one among a CRM's many codes, so besides its name the rest of the
record must look like an employer's.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer

_SIBLINGS = (
    *("salary", "ctc", "designation", "date of joining", "doj", "joining date", "department", "payroll", "uan", "esic"),
    *("pf number", "pay grade", "basic pay", "net pay", "date of leaving", "reporting manager", "gehalt", "sueldo"),
    "lohn",
)


def _is_staff_number(value: str) -> bool:
    return 3 <= len(value) <= 14 and sum("0" <= one <= "9" for one in value) >= 2 and not is_repeated(value)


recognizers = (
    Recognizer(
        entity="EMPLOYEE_ID",
        name="staff or payroll number",
        asked_pattern="(?:[A-Z]{1,5}[-/]?)?[0-9]{2,10}(?:[-/][A-Z0-9]{1,6}){0,2}",
        check=_is_staff_number,
        fields=(
            *("payroll number", "payroll no", "payroll id", "payroll code", "paysheet number", "salary code employee"),
            *("payroll employee id", "personnel file number", "numero de nomina", "no nomina", "matricule paie"),
            *("lohnnummer", "personalstammnummer", "matricola paga", "numer listy plac", "bordro sicil no"),
            "nik karyawan",
            *("工资号", "給与番号", "급여번호"),
        ),
        context=(
            *("employee id", "employee number", "employee code", "emp id", "emp code", "emp no", "staff id"),
            "staff no",
            *("staff number", "personnel number", "personalnummer", "numero empleado", "numero de empleado"),
            "matricule",
            *("matricola", "personeelsnummer", "numer pracownika", "sicil no", "社員番号"),
            *("工号", "사번", "कर्मचारी क्रमांक"),
        ),
        siblings=_SIBLINGS,
        needs_person=True,
        confused_with="codes of a CRM's own users and of agents; the record must hold pay or a joining date too.",
        matches=("payroll no 004471", "EMP-20391", "payroll id W-2204"),
        rejects=("00000", "payroll pending"),
    ),
    Recognizer(
        entity="EMPLOYMENT_STATUS",
        name="status of employment",
        values=(
            *("unemployed", "jobless", "out of work", "between jobs", "laid off", "retrenched", "redundant"),
            "furloughed",
            *("terminated", "dismissed", "suspended", "on notice", "serving notice", "notice period", "on probation"),
            *("absconding", "absconded", "resigned", "retired", "early retirement", "on maternity leave"),
            "on sick leave",
            *("on long leave", "unable to work", "on benefits", "job seeker", "jobseeker", "desempleado"),
            "desempleada",
            *("en paro", "jubilado", "jubilada", "despedido", "au chomage", "retraite", "licencie", "arbeitslos"),
            *("arbeitssuchend", "gekundigt", "rentner", "desempregado", "desempregada", "aposentado", "disoccupato"),
            *("pensionato", "werkloos", "gepensioneerd", "bezrobotny", "bezrobotna", "issiz", "emekli", "menganggur"),
            *("that nghiep", "عاطل عن العمل", "متقاعد", "безработный", "無職", "失业", "무직", "बेरोजगार"),
        ),
        fields=(
            *("employment status", "job status person", "work status", "current employment status", "employee status"),
            *("employment state", "occupation status", "situacion laboral", "estado laboral"),
            "situation professionnelle",
            *("beschaftigungsstatus", "erwerbsstatus", "situacao profissional", "stato occupazionale", "arbeidsstatus"),
            *("status zatrudnienia", "calisma durumu", "status pekerjaan", "tinh trang viec lam", "الحالة الوظيفية"),
            *("就業状況", "就业状态", "고용상태", "रोजगार स्थिति"),
        ),
        siblings=(*_SIBLINGS, "candidate", "applicant", "borrower", "income", "monthly income"),
        needs_person=True,
        confused_with="salaried or self-employed, full or part time, which qualify a lead and are no finding.",
        matches=("unemployed since May", "serving notice", "arbeitslos", "retired"),
        rejects=("salaried", "self employed", "full time", "active"),
    ),
    Recognizer(
        entity="ABSENCE_RECORD",
        name="leave and absences of an employee",
        asked_pattern="[0-9]{1,3}(?:[.,]5)?(?: ?(?:DAYS?|HRS|HOURS|TAGE?|DIAS?|JOURS?|GIORNI|DAGEN|DNI|GUN))?",
        values=(
            *("sick leave", "maternity leave", "paternity leave", "medical leave", "unpaid leave", "loss of pay"),
            *("lwp", "lop"),
            *("stress leave", "bereavement leave", "fmla", "disability leave", "absent without leave", "baja medica"),
            *("arret maladie", "conge maternite", "krankgeschrieben", "elternzeit", "licenca medica", "malattia"),
            *("ziekteverlof", "zwolnienie lekarskie", "raporlu", "cuti sakit", "産休", "病假", "병가"),
        ),
        fields=(
            *("sick leave balance", "sick leave days", "sick leave taken", "leave balance", "leave type employee"),
            *("leaves taken", "absence days", "days absent", "absenteeism", "lop days", "loss of pay days"),
            "fmla status",
            *("maternity leave", "dias de baja", "dias de ausencia", "jours d absence", "arret de travail"),
            *("krankheitstage", "fehltage", "dias de atestado", "giorni di malattia", "ziektedagen", "dni zwolnienia"),
            *("izin gunleri", "hari sakit", "欠勤日数", "病假天数", "결근일수"),
        ),
        siblings=_SIBLINGS,
        needs_person=True,
        confused_with="attendance of events and lead times in days; only a name of leave or absence asks.",
        matches=("12 days", "sick leave balance 4.5", "maternity leave", "krankgeschrieben"),
        rejects=("none taken", "approved"),
    ),
)
