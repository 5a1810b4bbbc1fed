"""What a person or household has and owes: income, debts, net worth and tax returns.

Terms: US Consumer Financial Protection Bureau, https://www.consumerfinance.gov/ask-cfpb/ ; Eurostat income and living
conditions, https://ec.europa.eu/eurostat/web/income-and-living-conditions. Figures of companies are none of these.
"""

from __future__ import annotations

from sensitive_scan.money import AMOUNT
from sensitive_scan.recognizer import Recognizer

_DEBT_WORDS = (
    r"(?:FILED |RECENT )?(?:BANKRUPTCY|BANKRUPT|INSOLVEN(?:T|CY)|CHAPTER ?(?:7|11|13)|CH\.? ?(?:7|11|13)"
    r"|BK ?(?:7|13)|IVA|DRO|CCJS?"
    r"|FORECLOSURES?|FC|REPOSSESSION|REPO|DEFAULT(?:ED|ER|S)?|CHARGE-?OFFS?|COLLECTIONS?|LIENS?|EVICT(?:ED|ION)"
    r"|ARREARS|SETTLED"
    r"|WRITTEN OFF|WRITE-?OFF|NPA|OVERDUE|DELINQUENT|DISCHARGED|PAYDAY LOANS?|PRIVATINSOLVENZ|PFANDUNG"
    r"|SURENDETTEMENT|MOROS[OA]"
    r"|NEGATIVAD[OA]|NOME SUJO|PROTEST[OA]D?[OA]?|PIGNORAMENTO|KOMORNIK|ICRALIK|ICRA)"
)

recognizers = (
    Recognizer(
        entity="INCOME",
        name="income of a person or household",
        asked_pattern=AMOUNT,
        fields=(
            *("income", "annual income", "yearly income", "monthly income", "monthly inc", "annual inc"),
            *("gross income", "net income pm", "household income", "household inc", "hh income", "annual hh income"),
            *("hhi", "family income", "parents income", "agi", "parental income", "father income", "fathers income"),
            *("mother income", "spouse income", "guardian income", "combined income", "total income"),
            *("personal income", "applicant income", "co applicant income", "borrower income", "coborrower income"),
            *("disposable income", "other income", "rental income", "income range", "income band", "income bracket"),
            *("income group", "income level", "income slab", "income pa", "income pm", "income p a", "income p m"),
            *("income verif", "income verification", "stated income", "proof of income", "income proof amount"),
            *("taxable income", "individual income", "inc annual", "monthly earnings", "annual earnings"),
            *("pension amount", "pension income", "benefit income", "w2 income", "1099 income", "aay"),
            *("varshik aay", "masik aay", "वार्षिक आय", "मासिक आय", "आय", "आमदनी", "पारिवारिक आय", "வருமானம்"),
            *("ஆண்டு வருமானம்", "ఆదాయం", "ಆದಾಯ", "আয়", "ingresos", "ingreso mensual", "ingresos mensuales"),
            *("ingresos anuales", "ingreso familiar", "ingresos familiares", "renta", "renta mensual"),
            *("renta anual", "renta familiar", "nivel de ingresos", "ingreso", "ingresos netos", "rentas", "renda"),
            *("renda mensal", "renda familiar", "renda bruta", "renda liquida", "faixa de renda", "rendimento"),
            *("rendimentos", "renda per capita", "revenu", "revenus", "revenu mensuel", "revenus mensuels"),
            *("revenu annuel", "revenus annuels", "revenu fiscal de reference", "rfr", "revenus du foyer"),
            *("quotient familial", "einkommen", "nettoeinkommen", "haushaltseinkommen", "monatseinkommen"),
            *("jahreseinkommen", "bruttoeinkommen", "einkunfte", "haushaltsnetto", "hh netto", "reddito"),
            *("reddito annuo", "reddito mensile", "reddito familiare", "isee", "valore isee", "inkomen"),
            *("jaarinkomen", "maandinkomen", "bruto inkomen", "netto inkomen", "inkomen p m", "gezinsinkomen"),
            *("toetsingsinkomen", "inkomst", "arsinkomst", "inntekt", "indkomst", "tulot", "dochod", "dochody"),
            *("miesieczny dochod", "dochod netto", "dochod roczny", "prijem", "jovedelem", "venit", "venituri"),
            *("gelir", "aylik gelir", "yillik gelir", "hane geliri", "geliri", "penghasilan", "penghasilan bulanan"),
            *("pendapatan", "pendapatan bulanan", "pendapatan isi rumah", "thu nhap", "thu nhap hang thang"),
            *("buwanang kita", "الدخل", "الدخل الشهري", "الدخل السنوي", "دخل الأسرة", "درآمد", "הכנסה", "доход"),
            *("εισοδημα", "世帯年収", "所得", "収入", "收入", "年收入", "月收入", "家庭收入", "소득", "월소득"),
            *("연소득", "รายได้", "รายได้ต่อเดือน"),
        ),
        context=("earns", "earning", "household", "hh", "w2", "salaried"),
        siblings=(
            *("credit score", "fico", "cibil", "dti", "borrower", "household", "occupation", "dependents"),
            *("loan amount", "rent", "tenant"),
        ),
        needs_person=True,
        confused_with="revenue, turnover and sales of companies; 'Inc' as the form of a company",
        matches=(
            *("3-6L", "10L+", "$208,491", "€ 4878", "64tr/tháng", "$4,120 (with tips)", "$52,750 W-2", "₹ 8,00,000"),
            "64672",
        ),
        rejects=("self employed", "on file"),
    ),
    Recognizer(
        entity="DEBT",
        name="debts of a person",
        asked_pattern=rf"{AMOUNT}|{_DEBT_WORDS}|[0-9]{{1,3}}(?:\.[0-9]{{1,2}})? ?%",
        fields=(
            *("dti", "dti ratio", "debt to income", "debt income ratio", "debt ratio", "foir", "cc debt"),
            *("credit card debt", "card debt", "unsecured debt", "total debt", "monthly debt", "debt amount"),
            *("personal debt", "debts", "student debt", "medical debt", "tax debt", "irs debt"),
            *("outstanding debt", "liabilities", "personal liabilities", "total liabilities", "loan arrears"),
            *("rent arrears", "rent owed", "owed to landlord", "child support owed", "alimony", "deudas"),
            *("deuda", "deuda total", "nivel de endeudamiento", "endeudamiento", "dettes", "endettement"),
            *("taux d endettement", "schulden", "verbindlichkeiten privat", "dividas", "divida"),
            *("endividamento", "comprometimento de renda", "debiti", "indebitamento", "schuld"),
            *("betalingsachterstand", "zadluzenie", "dlugi", "borc", "borclar", "kredi borcu", "hutang"),
            *("utang", "du no hien tai", "الديون", "الالتزامات", "借金", "负债", "債務", "부채", "หนี้สิน", "ภาระหนี้"),
            *("कर्ज", "ऋण", "बकाया ऋण"),
        ),
        context=("debt", "owes", "owed", "arrears"),
        siblings=(
            *("fico", "credit score", "cibil", "annual income", "household income", "monthly income", "borrower"),
            *("salary", "loan purpose"),
        ),
        needs_person=True,
        confused_with="a company's liabilities and invoices outstanding",
        matches=("$5,731", "29%", "owes 23864"),
        rejects=("on file", "friend", "clear"),
    ),
    Recognizer(
        entity="LOAN",
        name="loans of a person",
        asked_pattern=(
            rf"{AMOUNT}|[1-9] ?(?:X ?)?(?:PL|HL|CC|BL|LAP|AL|GL|LOANS?|CARDS?)|[0-9]{{1,3}}(?:\.[0-9]{{1,2}})? ?%"
        ),
        fields=(
            *("student loan balance", "outstanding loan", "outstanding loans", "loan outstanding"),
            *("existing loan", "existing loans", "existing emi", "existing emis", "current emi"),
            *("current emis", "monthly emi", "emi obligation", "emi obligations", "monthly obligations"),
            *("monthly obligation", "obligations", "running loans", "running emi", "loan obligations"),
            *("home loan balance", "mortgage balance", "loan balance", "creditors", "encours credits"),
            *("credits en cours", "zobowiazania kredytowe", "cicilan", "cicilan per bulan", "القروض القائمة"),
            *("借入", "借入額", "他社借入", "대출잔액"),
        ),
        context=("loans", "emi", "emis"),
        siblings=(
            *("fico", "credit score", "cibil", "annual income", "household income", "monthly income", "borrower"),
            *("salary", "loan purpose"),
        ),
        needs_person=True,
        confused_with="a loan that is asked for or offered, and EMI as a way to pay for goods",
        matches=("3 PL, EMI 17k", "₹ 12,50,000", "23864"),
        rejects=("on file", "none running", "clear"),
    ),
    Recognizer(
        entity="INSOLVENCY",
        name="insolvency, default or eviction of a person",
        asked_pattern=rf"{_DEBT_WORDS}|{AMOUNT}",
        fields=(
            *("bankruptcy", "bankruptcies", "bankrupt", "bk fc", "bk chapter", "bk status"),
            *("bankruptcy chapter", "foreclosure", "bankruptcy filed", "insolvency", "ccj", "ccjs"),
            *("ccj count", "adverse credit", "bad credit", "loan default", "loan defaults", "defaulter"),
            *("default history", "written off amount", "settled account", "dpd", "days past due", "npa status"),
            *("collections balance", "evictions", "eviction", "eviction history", "prev landlord"),
            *("garnishment", "wage garnishment", "morosidad", "embargo", "embargos", "asnef", "dicom"),
            *("surendettement", "fichage banque de france", "fichier ficp", "insolvenz", "privatinsolvenz"),
            *("pfandung", "negativado", "nome sujo", "protesti", "pignoramenti", "bkr codering", "komornik"),
            *("icra", "icra dosyasi", "nhom no", "逾期", "연체"),
        ),
        context=("defaulted", "default", "landlord", "collections", "bankrupt"),
        siblings=(
            *("fico", "credit score", "cibil", "annual income", "household income", "monthly income", "borrower"),
            *("salary", "loan purpose"),
        ),
        needs_person=True,
        confused_with="insolvencies of companies, defaults of settings and settled invoices",
        matches=("Ch 7 discharged 2019", "evicted 2020, owes $1,750", "CCJ 2021"),
        rejects=("on file", "friend", "clear"),
    ),
    Recognizer(
        entity="NET_WORTH",
        name="wealth of a person",
        asked_pattern=AMOUNT,
        fields=(
            *("net worth", "networth", "personal net worth", "liquid net worth", "household net worth"),
            *("total assets personal", "hni net worth", "liquid assets", "investable assets", "investible assets"),
            *("investible surplus", "investable surplus", "assets under advice", "household assets"),
            *("personal assets", "savings amount", "savings balance", "total savings", "bank balance"),
            *("personal savings", "pension pot", "pension value", "retirement savings", "401k balance"),
            *("ira balance", "super balance", "portfolio value", "portfolio size client", "wealth", "wealth band"),
            *("inheritance", "inheritance amount", "trust fund", "down payment saved", "funds available personal"),
            *("available savings", "patrimonio", "patrimonio neto", "ahorros", "patrimonio liquido", "poupanca"),
            *("patrimoine", "patrimoine net", "epargne", "vermogen", "nettovermogen", "ersparnisse"),
            *("patrimonio netto", "risparmi", "spaargeld", "eigen vermogen privat", "majatek", "oszczednosci"),
            *("servet", "birikim", "kekayaan", "tabungan", "tai san", "tiet kiem", "صافي الثروة", "资产"),
            *("個人資産", "金融資産", "純資産", "순자산", "กำไรสุทธิส่วนตัว"),
        ),
        context=("assets", "savings", "worth", "portfolio"),
        siblings=(
            *("risk profile", "risk appetite", "income", "annual income", "occupation", "nominee", "pan", "advisor"),
            "dob",
        ),
        needs_person=True,
        confused_with="assets and portfolios of companies and funds",
        matches=("$2.5M", "5 Cr", "1,200,000", "350k"),
        rejects=("growth", "moderate"),
    ),
    Recognizer(
        entity="TAX_RETURN",
        name="tax return of a person",
        asked_pattern=AMOUNT,
        fields=(
            *("tax return", "tax returns", "itr", "itr income", "itr amount", "itr last year", "itr 2 years"),
            *("itr filed amount", "tax paid", "income tax paid", "tax refund", "tax refund amount", "refund irs"),
            *("form 16", "form 16 income", "w2 wages", "1040 agi", "adjusted gross income", "p60", "p45", "p60 pay"),
            *("sa302", "tax liability", "tax owed", "tds deducted", "declaracion de la renta", "declaracion renta"),
            *("imposto de renda", "irpf", "dirpf", "restituicao", "avis d imposition", "impot sur le revenu"),
            *("impots payes", "steuererklarung", "einkommensteuer", "steuererstattung", "steuerbescheid"),
            *("dichiarazione dei redditi", "modello 730", "belastingaangifte", "pit roczny", "zeznanie podatkowe"),
            *("gelir vergisi", "spt tahunan", "thue tncn", "源泉徴収", "確定申告", "个税", "个人所得税"),
            "종합소득세",
        ),
        context=("filed", "refund", "irs", "hmrc"),
        siblings=("ssn", "pan", "annual income", "filing status", "dependents", "spouse", "occupation", "borrower"),
        needs_person=True,
        confused_with="sales tax, tax ids of companies, and refunds of orders",
        matches=("₹ 6,40,000", "$84,200", "4.5 L"),
        rejects=("filed", "yes", "pending"),
    ),
)
