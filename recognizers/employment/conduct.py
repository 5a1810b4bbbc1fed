"""How a person fared at work: why a job ended, ratings, discipline, dismissal and background checks.

Terms follow Acas guidance (https://www.acas.org.uk/disciplinary-and-grievance-procedures) and, for checks, the US Fair
Credit Reporting Act (https://www.ftc.gov/legal-library/browse/statutes/fair-credit-reporting-act).
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_LEAVING = tuple(
    """
better offer; better opportunity; better role; better pay; better package; better prospects; career growth; growth
no growth
opportunity; new role; role change; promotion denied; no promotion; salary; salary delayed; salary delay
salary issue; low salary
low pay; pay; hike; no hike; no increment; money; laid off; layoff; lay off; lay offs; laidoff; redundant
redundancy; downsizing
downsized; retrenched; restructuring; reorg; let go; fired; sacked; terminated; termination; dismissed; dismissal
axed
asked to leave; resigned; resignation; quit; walked out; absconded; absconding; contract ended; contract end
end of contract
contract over; fixed term; project ended; company closed; company shut; closure; shutdown; bankrupt; relocation
relocated; relocate
moved; moving; transfer; commute; distance; far from home; location; family; family reasons; personal
personal reasons; marriage
maternity; pregnancy; health; health reasons; medical; higher studies; studies; education; retired; retirement
manager; bad manager
boss; toxic; toxic culture; work culture; culture; harassment; bullying; politics; burnout; stress; work pressure
pressure
night shift; shift; shifts; long hours; hours; work life balance; wlb; work from home; wfh; remote; onsite
misconduct; performance
poor performance; pip; bond; notice; not happy; not satisfied; dissatisfied; conflict; learning; technology change
career change
mejor oferta; despido; despedido; despedida; renuncia; renuncio; baja voluntaria; fin de contrato; recorte
jubilacion; traslado
cierre; crecimiento; bajo sueldo; licenciement; licencie; licenciee; licenciement economique; demission
rupture conventionnelle
fin de cdd; fin de contrat; retraite; demenagement; kundigung; gekundigt; entlassen; betriebsbedingt
aufhebungsvertrag; befristet
umzug; rente; gehalt; demissao; demitido; demitida; pediu demissao; pedido de demissao; sem justa causa; justa causa
mudanca
corte; dimissioni; licenziamento; licenziato; licenziata; fine contratto; ontslag; ontslagen; ontslag genomen
reorganisatie
einde contract; zwolnienie; zwolniony; zwolniona; wypowiedzenie; redukcja; koniec umowy; istifa; isten cikarma
isten cikarildi
tazminat; emeklilik; phk; mengundurkan diri; resign; habis kontrak; nghi viec; sa thai; het hop dong; リストラ; 解雇
退職; 自己都合; 会社都合
契約満了; 辞职; 裁员; 辞退; 被裁; 합병; 권고사직; 퇴사; 계약만료
"""
    .strip().replace("\n", "; ").split("; ")
)  # fmt: skip

_RATINGS = tuple(
    """
exceeds expectations; exceeds; exceeded; meets expectations; meets; met expectations; meets most; partially meets
below
does not meet; did not meet; below expectations; needs improvement; unsatisfactory; satisfactory; outstanding
excellent; good; average
poor; underperforming; underperformer; under performer; low performer; top performer; high performer; high potential
hipo; top talent
developing; developing performer; pip; performance improvement plan; on pip; failed; extended; passed
passed probation
failed probation; probation extended; not confirmed; confirmed; improvement plan; warning; final warning; bottom
a player; b player
a1; a2; a3; b1; b2; b3; sobresaliente; insatisfactorio; a mejorar; insuffisant; satisfaisant; ungenugend; mangelhaft
befriedigend
"""
    .strip().replace("\n", "; ").split("; ")
)  # fmt: skip

_DISCIPLINE = tuple(
    """
verbal warning; written warning; first warning; second warning; final warning; final written warning; warning letter
warned
warning; show cause; show cause notice; memo issued; suspended; suspension; unpaid suspension; gardening leave
garden leave
gross misconduct; misconduct; insubordination; absenteeism; awol; late coming; tardiness; no show; absconded; theft
fraud
harassment; sexual harassment; posh complaint; bullying; grievance; grievance filed; complaint upheld; demoted
demotion
disciplinary; disciplinary hearing; hearing; under investigation; internal inquiry; domestic enquiry; charge sheet
chargesheeted
terminated; terminated for cause; for cause; dismissed; dismissal; fired; sacked; let go; blacklisted
not rehireable; not eligible
no rehire; do not rehire; ineligible for rehire; pip; involuntary; voluntary; redundancy; laid off; amonestacion
despido; despedido
expediente disciplinario; avertissement; blame; mise a pied; faute grave; licenciement; abmahnung; abgemahnt
kundigung; fristlos
advertencia; suspensao; justa causa; richiamo; sospensione; lettera di richiamo; waarschuwing; schorsing; ontslag
op staande voet
nagana; upomnienie; zwolnienie dyscyplinarne; ihtar; uyari; surat peringatan; sp1; sp2; sp3; skorsing
"""
    .strip().replace("\n", "; ").split("; ")
)  # fmt: skip

_CHECKS = tuple(
    """
clear; cleared; not clear; consider; adverse; adverse action; discrepancy; discrepant; discrepancy found; red; amber
green; insufficient
unable to verify; utv; failed; fail; passed; pass; criminal; criminal record; conviction; convictions; convicted
felony; felon
misdemeanor; misdemeanour; dui; dwi; arrest; arrested; pending case; pending charges; court case; fir
spent conviction; unspent
caution; reprimand; dbs enhanced; enhanced; barred list; barred; no record; record found; hit; flagged; sex offender
registered
positive; negative; drug test failed; failed drug test; fake degree; fake certificate; fake experience; forged
mismatch
antecedentes; sin antecedentes; con antecedentes; casier vierge; casier judiciaire; vorbestraft; keine eintrage
eintrag; nada consta
consta; negativo; positivo; incensurato; niekarany; karany; sabika kaydi yoktur; sabika
"""
    .strip().replace("\n", "; ").split("; ")
)  # fmt: skip

recognizers = (
    Recognizer(
        entity="REASON_FOR_LEAVING",
        name="reason for leaving a job",
        values=_LEAVING,
        fields=(
            *("reason for leaving", "reason leaving", "reason for change", "reason of change"),
            *("reason for job change", "rfl", "reason left", "reason for exit", "reason of leaving"),
            *("leaving reason", "exit reason", "why left", "why left prev", "why leaving", "why did you leave"),
            *("why change", "why looking", "reason for looking", "reason to leave", "left because"),
            *("reason for looking out", "job change reason", "reason for resignation", "resignation reason"),
            *("separation reason", "reason for separation", "termination reason", "reason for termination"),
            *("attrition reason", "last job end reason", "work history", "job history", "employment history"),
            *("employment gap", "gap reason", "reason for gap", "career gap", "motivo de salida", "motivo salida"),
            *("motivo de cese", "motivo del cambio", "motivo de retiro", "causa de baja", "motivo baja laboral"),
            *("razon de salida", "motif depart", "motif de depart", "raison du depart", "motif de sortie"),
            *("motif rupture", "kundigungsgrund", "wechselgrund", "grund fur wechsel", "austrittsgrund"),
            *("grund des wechsels", "motivo da saida", "motivo saida", "motivo do desligamento"),
            *("motivo desligamento", "motivo dimissioni", "motivo uscita", "motivo cambio lavoro", "reden vertrek"),
            *("vertrekreden", "reden van vertrek", "powod odejscia", "powod zmiany pracy", "ayrilma nedeni"),
            *("isten ayrilma nedeni", "ayrilis nedeni", "alasan resign", "alasan keluar", "alasan pindah"),
            *("ly do nghi viec", "ly do nghi", "سبب ترك العمل", "退職理由", "転職理由", "离职原因", "離職原因"),
            *("퇴사사유", "이직사유", "नौकरी छोड़ने का कारण"),
        ),
        context=("left", "leaving", "exit", "background", "previous job", "prev job", "separation", "offboarding"),
        siblings=(
            *("candidate", "applicant", "employee", "notice period", "current ctc", "curr pay", "expected salary"),
            "resume",
        ),
        needs_person=True,
        confused_with=(
            "why a deal or customer was lost (lost reason, churn reason), which the fields of deals name otherwise"
        ),
        matches=(
            "better offer",
            "laid off in June",
            "no increment for three years",
            "licenciement pour motif économique",
            "career growth",
        ),
        rejects=("went with a rival", "budget not approved"),
    ),
    Recognizer(
        entity="PERFORMANCE_RATING",
        name="performance rating",
        asked_pattern=r"^[0-9](?:\.[0-9]{1,2})?(?: ?(?:/|OF|OUT OF) ?(?:5|10))?$",
        values=_RATINGS,
        fields=(
            *("performance rating", "perf rating", "performance review", "perf review", "perf", "appraisal"),
            *("appraisal rating", "appraisal score", "annual appraisal", "employee rating", "pms rating"),
            *("kra score", "talent rating", "9 box", "nine box", "last rating", "review rating employee"),
            *("performance appraisal", "performance evaluation", "probation", "pip status", "probation status"),
            *("probation outcome", "probation result", "evaluacion de desempeno", "desempeno"),
            *("evaluation annuelle", "leistungsbeurteilung", "mitarbeiterbewertung", "avaliacao de desempenho"),
            *("valutazione prestazioni", "beoordeling", "ocena pracownicza", "performans", "performans notu"),
            *("penilaian kinerja", "danh gia nhan vien", "人事評価", "绩效", "绩效考核", "인사평가"),
        ),
        context=("review", "evaluation", "calibration", "rating"),
        siblings=("employee", "staff", "worker", "manager", "department", "doj", "designation", "salary"),
        needs_person=True,
        confused_with="ratings of products, leads and suppliers",
        matches=("Exceeds expectations", "on PIP, second warning", "met expectations", "4.2/5"),
        rejects=("Hot", "5-star hotel lobby"),
    ),
    Recognizer(
        entity="DISCIPLINARY_RECORD",
        name="disciplinary action or dismissal",
        values=_DISCIPLINE,
        fields=(
            *("disciplinary", "disciplinary action", "disciplinary actions", "disciplinary record"),
            *("disciplinary history", "disciplinary status", "disciplinary notes", "discipline record"),
            *("warnings issued", "warning letters", "misconduct", "grievance", "grievances", "grievance details"),
            *("hr action", "hr case", "hr notes", "termination", "termination type", "termination details"),
            *("dismissal", "dismissal reason", "rehire eligibility", "rehire eligible", "eligible for rehire"),
            *("rehireable", "rehire", "separation type", "exit type", "show cause notice"),
            *("sanciones disciplinarias", "despido", "amonestaciones", "sanction disciplinaire", "sanctions"),
            *("avertissements", "abmahnung", "abmahnungen", "kundigung", "medida disciplinar", "advertencias"),
            *("demissao", "provvedimenti disciplinari", "licenziamento", "disciplinaire", "kary porzadkowe"),
            *("zwolnienie z pracy", "disiplin cezasi", "surat peringatan", "懲戒", "懲戒処分", "处分", "징계"),
        ),
        context=("conduct", "warning", "suspension", "investigation", "complaint against"),
        siblings=("employee", "staff", "worker", "department", "doj", "designation", "manager", "salary"),
        needs_person=True,
        confused_with="terminations of contracts and subscriptions, customers' grievances",
        matches=(
            *("final written warning", "suspended during a grievance", "terminated for cause"),
            "faute grave",
        ),
        rejects=("late delivery", "notice of renewal"),
    ),
    Recognizer(
        entity="BACKGROUND_CHECK",
        name="background check or criminal record",
        values=_CHECKS,
        fields=(
            *("background check", "bg check", "bgc", "bgc status", "bgv", "bgv status", "bgv report"),
            *("background verification", "background screening", "background check result"),
            *("background check status", "criminal record", "criminal check", "criminal history"),
            *("criminal background", "criminal conviction", "convictions", "conviction", "felony", "felonies"),
            *("arrest record", "police verification", "police check", "police clearance", "dbs", "dbs check"),
            *("dbs status", "dbs result", "crb check", "drug test", "drug test result", "drug screen"),
            *("drug screening", "mvr result", "working with children check", "vulnerable sector check"),
            *("sex offender", "antecedentes penales", "antecedentes", "antecedentes judiciales"),
            *("casier judiciaire", "extrait de casier", "fuhrungszeugnis", "vorstrafen", "antecedentes criminais"),
            *("casellario giudiziale", "precedenti penali", "vog", "justitieel", "niekaralnosc"),
            *("zaswiadczenie o niekaralnosci", "adli sicil", "sabika kaydi", "skck", "ly lich tu phap"),
            *("صحيفة الحالة الجنائية", "犯罪歴", "无犯罪记录"),
        ),
        context=("background", "verification", "screening", "criminal", "police"),
        siblings=("candidate", "applicant", "employee", "driver", "tenant", "volunteer", "offer status", "doj"),
        needs_person=True,
        confused_with="credit checks of companies and fields that say only whether a check was ordered",
        matches=("DUI 2019, felony dismissed", "discrepancy found", "consider", "DBS enhanced clear"),
        rejects=("ordered", "requested 12 Mar"),
    ),
)
