"""How notes in English speak of a person's income, debts, insolvency, credit scores and wealth.

Words of consumer credit and benefits: US Consumer Financial Protection Bureau (https://www.consumerfinance.gov), UK
MoneyHelper (https://www.moneyhelper.org.uk), Reserve Bank of India on credit information companies (https://rbi.org.in).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="INCOME",
        language="en",
        telling="""
household income; family income; combined income; joint income; monthly income; annual income _ #; yearly income
income of #; income is #; income #; income about/around #; income approx #; his/her/their income
father/fathers/mother/mothers/parents/husband/husbands/wife/wifes/spouse income; net income of #; gross income #
taxable income; disposable income; no income proof; no proof of income; proof of income shows; income proof shows
income not enough; income too low; low income family/household; insufficient income; income insufficient
ineligible _ income; itr shows #; itr of #; itr #; form 16 shows; noa shows; line 15000; agi #; 1040 shows; w2 #
w 2 of #; tax return shows; self employed income; rental income #; pension #; pension of #; va pension; state pension
on a pension; on pension; on pension credit; lives on _ pension; lives off _ pension; widow pension; widows pension
ss #; ssi; ssdi; on ssi; on ssdi; social security #; social security income; on social security; on benefits
lives on benefits; on universal credit; universal credit; on uc; on jobseekers; jsa; esa; on esa; pip award
pip payments; income support; housing benefit; council tax support/reduction; carers allowance; child benefit #
child tax credit; tax credits; on snap; food stamps; on ebt; ebt card; on welfare; on tanf; tanf; wic; section 8
housing voucher; on medicaid; medicaid eligible; on centrelink; centrelink payment*; jobseeker payment; newstart
youth allowance; dsp; on the dole; dole money; on disability benefit; bpl card; bpl family; below poverty line
ration card yellow; ews income; free school meals; fee waiver _ income; bursary _ income; means tested
living paycheck to paycheck; paycheck to paycheck; hand to mouth; no savings; cant afford rent/food/medicine/heating
can t afford rent/food/medicine/heating; cannot afford rent/food/fees; using _ food bank; food bank; lost _ income
income dropped; income stopped; no income; no regular income; irregular income; income irregular; single income
sole earner; sole breadwinner; only earning member; breadwinner; remittance from; money sent from
gets # from his/her/their; father earns #; husband earns #; wife earns #; father income; foir; dti #; dti is; dti of
dti at; debt to income; emi eligibility only; eligibility only; not eligible _ income; daily wager; daily wage; bpl
gets ssi; student finance only; no other income; on a fixed income; fixed income retiree
lives on # euros/pounds/dollars; pension only; widow s pension; only his/her/their pension; income k/lakh pm; # income
# k income; # k pm; on # income; household on #; va benefits; veteran benefits; gets va; free meals; bursary pupil
pupil premium; relies on _ benefits/pension; earns too little; earns very little; seasonal work only; zero income
kids allowance only; medicaid; spend down; section 8 voucher; annual income declared #; income declared
declared income; pays # a month; railroad retirement; retirement of #; combined filed; under # combined; # combined
hh income; household makes; household earns; combined #; joint #; income proof; form 16; bank statement shows #
salary credits #; monthly inflow; income only #; income just #; income around #; net monthly #; net disposable
pension of; retired on; war pension; army pension; family pension; old age pension; disability allowance
carer s allowance; attendance allowance; council tax support; social welfare; hap tenant; medical card
medicare savings; unemployment benefits; age pension; ontario works; on ei; chas card; blue chas; public assistance
jan dhan; below poverty
grosses/nets/clears/clearing/brings/bringing/pulls/pulling/takes/taking/makes/making about/around/roughly/home/in #
grosses # a; grosses about #; nets about #; brings in #; brings in about; brings home; dual income of; annual income
income of/is/around/about/under/over #; income # pa/pm; itr shows; tax returns show; lives on #; living on #
lives off; living off _ savings/pension/benefits/wife/parents/inheritance; pension is #; pension # a
state pension only; only income is; sole income; only earner; earning member; on pip; on jsa; on jobseeker
on social grant; ration card bpl; no fixed income; earns nothing; fixed income; alimony of #; gets alimony
child support of #; gets # in; rental income of; sassa grant; disability grant; child grant; grant recipient
old age grant; srd grant; family tax benefit; gets # maintenance; # maintenance pm; # maintenance from
maintenance from ex; maintenance as per court; combined take home #; combined salary #; both together #
between them #
""",
        plain="""
income; earnings; pension; benefits; itr; tax return; welfare; allowance; pensioner; dole; dti; poverty; low income
ration card; remittance; annuity; carers; uc; pip; dla; hap; jobseekers; snap; ebt; centrelink; jobkeeper; cpp; oas
gis; odsp; ei; comcare; antyodaya; mgnrega; lha; sassa; austudy
""",
    ),
    Mentions(
        entity="DEBT",
        language="en",
        telling="""
owes #; owes _ #; owing #; still owes; owes money; owes back; owes his/her/their; owed # to
owes _ rent/tax/taxes/bank/irs/hmrc; in debt; deep in debt; drowning in debt; debt of #; # debt; # in debt; # of debt
debts of #; heavily indebted; over indebted; overindebted; debt trap; credit card debt; card debt; cc debt
student debt; student loan debt; medical debt; medical bills of; personal debt; his/her/their debts; gambling debt*
gambling losses; lost _ gambling; gambled away; lost # in/on crypto/stocks/trading/casino/cards/options/fno
loan shark*; payday loan*; moneylender; money lender; ah long; chit fund default; loan apps; loan app; # loan apps
recovery agents; recovery agent; recovery calls; collection calls; debt collectors; debt collector; bailiffs; bailiff
in arrears; arrears of #; rent arrears; mortgage arrears; council tax arrears
behind on _ mortgage/rent/payments/loan/bills/emi/emis/fees/card/cards/car/instalments/taxes
behind with _ mortgage/rent/payments/loan; months behind; # months behind; # month behind; weeks behind on
missed _ mortgage/rent/payments/instalments/emi/emis/installments; missed # payments; missed # emi; missed # emis
late on _ rent/mortgage/payments; late payments on _ bureau/report/file; late rent; back rent; back taxes
rent due since; maxed out; maxed _ cards/card; overdrawn; overdraft maxed; overdraft of #; in overdraft
living on credit cards; juggling cards; robbing peter; minimum payments; emi bounce*; emis bounce*; bounced emi/emis
emi bouncing; # emi bounce*; # emis bounce*; emi pending; emis pending; emi overdue; emi default*; emi not paid
skipped emi; missed emi; ecs bounce*; nach bounce*; nach return*; existing emi; existing emis; existing loan _ #
emi obligation*; current emi; running emi; emi of # going/running/already/for; paying emi; running loan*
# loans running; # personal loans; # active loans; already has loan*; has _ personal loan; personal loan of #
car loan emi; home loan emi; gold loan; pledged _ gold/jewels/jewellery/jewelry; mortgaged _ land/house/gold
mortgaged his/her/their; borrowed # from; borrowed from; borrowed money; took loan from; loan from friends; hand loan
margin call; margin loan; second mortgage; 2nd mortgage; 2nd charge; second charge; equity release to
remortgag* to pay; refinanc* to pay; consolidat* _ debt/debts/cards/loans; debt consolidation; debt management plan
dmp; debt settlement; settled for # on/with; tax lien; lien on his/her/their; wage garnish*; garnish*
child support arrears; behind on child support; alimony arrears; student loans #; # in student loans
student loan in default; cheque bounce*; chq bounce*; check bounced; bounced cheque/cheques/check/checks/chq
his/her/their cheque bounced; cannot pay emi/emis/rent/fees; cant pay emi/emis/rent/fees; can t pay rent/fees/emi
cannot pay; unable to pay fees/rent/emi/school; fees pending _ months/since; school fees unpaid; fees not paid due
hardship plan; financial hardship; hardship; financial difficulty; financial difficulties; financial trouble
money trouble*; money problem*; money issues; financial problem*; financial crisis; cash strapped
struggling financially; struggling to pay; struggling with money/bills; financially stressed; financially broke
is broke; hes broke; shes broke; flat broke; skint; brassic; utilities shut off; power cut off for
disconnected for non payment; needs payment plan; overdue on his/her/their; outstanding # on his/her/their
liabilities of #; bnpl; klarna balance; afterpay; card outstanding #; card due #; # card outstanding
credit card outstanding; sold _ gold/jewellery/jewelry/car/bike/land to pay; lost everything in; lost everything
lost it all; lost _ savings in; chit fund; over limit; card stopped; cards stopped; minimum payments only
only minimum payments; on four/five/three cards; cleaned out the; cleaned out his/her/their; money is tight
tight on money; short of money; short of cash; no money for; hard up; on the bones of; cant make rent; can t make rent
gambles; gambles away; betting problem; bets online; owing to; loan shark; hide cash from; hiding money from
unsecured debt; debt consolidation loan; refinance to clear; father took _ loan; took a # loan; took # loan
loan for _ wedding; wedding loan; teen loan; # loans; two/three/four loans; two payday loans; payday loan
cannot even pay; cant even pay; pay the _ emi; loan of # is running; loan running; already _ loan
calling in the overdraft; calling in his/her/their; overdraft called; lost nearly #
lost _ crypto/ftx/casino/stocks/betting/fno/options; rent baaki; # months rent; two/three/four months rent
fees pending since; letras del coche; debts fell on; husband s debts; hap tenant; negative equity
underwater on his/her/their/the; owes taxes; owes tax; owes the irs/hmrc/taxman/bank/landlord/council; tax debt
debt plan; credit union arrears; lost lakhs/crores/money/thousands/millions in; lost # lakh/lakhs/crore in
late with rent/the rent; missed rent; behind in rent/payments; financial stress; emi due since
# emi pending/due/missed; emi burden; too many emis; too many loans; loan burden; over leveraged
credit card bill of #; card bill #; card dues; card dues of; bnpl debt; utility arrears; council tax debt
child maintenance arrears; fees outstanding for; school fees due since; cash flow problem personal
wife s jewellery pledged; jewel loan; gold pledged; took advance from; salary loan; salary loans; stokvel debt
ajo debt; loan app harass*; harassed by recovery/loan; threatened by recovery/lenders/loan; hiding from creditors
hiding from lenders; owed money by him/her; owes friends; owes family; sister lent; brother lent; parents bailed
bailed out by; payments/payment/months/mths behind/late/overdue/missed/pending/unpaid/bounced
mos/instalments/installments/emis/rents behind/late/overdue/due/missed/pending/unpaid/bounced
behind on/with _ mtg/mortgage/rent/car/loan/payments/bills/council/maintenance/fees/emi/emis/tax/taxes/cards/card
two/three/four/five/six payments behind; # payments behind; # mths arrears; months in arrears; nod letter
notice of default; default notice; in foreclosure; facing foreclosure; facing eviction; eviction notice
section 21 because; repo d; car got repo; collection agency; in collections; sent to collections
debt collector/collectors; charge off; charged off; judgment against; judgement against; lien on; wages garnished
attachment of earnings; owes _ # to/on/in/from; owes money to/all; owes everyone; owes the irs/taxman/hmrc/bank
owe the irs/taxman/hmrc; into _ for # grand/k/thousand/lakh/lakhs; into someone/some for; in hock; up to _ eyes in
drowning in; heavily in debt; card debt of; maxed his/her/their; cards maxed; all cards; payday loan/loans
private financier; gold loan overdue; pawned _ jewellery/jewelry/gold/ring/watch; borrowing from
cant pay _ rent/mortgage/bills/emi/fees/loan; cant afford _ rent/emi/bills/fees/mortgage
struggling with _ payments/bills/debt/emi/rent; struggling to make; money troubles; money trouble; money problems
money worries; cash problems
financial trouble/troubles/problems/difficulty/difficulties/hardship/stress/crisis/distress
financially stressed/struggling/stretched/weak/ruined; in a bad way financially; strapped for cash; stony broke
went broke; living hand to; hand to mouth; paycheck to paycheck; pay day to; remortgaged to; upside down on
underwater on _ mortgage/loan/house; bounced _ cheque/check/emi; cheque/check/emi/ecs/nach/mandate/payment/dd bounced
cheque bounce; insufficient funds; standing order failed; loan written; settled for less; ots with; loan restructured
topped up loan to; consolidating _ debts/cards; debt management; debt review; under debt review
gambling debt/debts/problem/addiction; lost # in/at/on/trading/crypto/betting/satta/rummy; wiped out; scammed out
conned out; guarantor for; stood guarantor; debt review since; debt review flag; ncr flag; # months arrears; arrears #
fuliza listed; # bounced; two/three emis bounced; # emis bounced; emi bounced; private finance of; private finance #
# monthly interest; still in the ch/chapter; in ch #; cover the/his/her/their _ rent/mortgage; had to cover _ rent
betting shop; borrowing off; borrows off; owes half
owes the whole; owes all; half his/her cheque/wages/salary; asset rich; existing emi #; car emi #
total emi #; emi obligation
""",
        plain="""
debt; debts; arrears; emi; emis; loan; loans; mortgage; overdraft; owes; owing; instalments; installments; borrowings
obligations; liabilities; lien; outstanding; overdue; gambling; payment plan; bounced; bounce; dues; repayments
student loan; behind on; credit cards; udhaar; overleveraged; mashonisa; foreclosure; foreclosed; evicted; repo
repossessed; repossession; pawned; nsf; moratorium; gambl*; shylock; fuliza; mshwari; pawnbroker*
""",
        faint="""
owed; owe; behind; broke; pledged; borrowed; missed payment/payments; late payment/payments
""",
    ),
    Mentions(
        entity="INSOLVENCY",
        language="en",
        telling="""
filed _ bankruptcy; filing _ bankruptcy; filed bankruptcy; filed bk; filed chapter/ch 7/11/13; chapter 7/13; ch 7/13
ch7; ch13; bk 7/13; bk7; bk13; bankruptcy in #; bankrupt in #; bankrupt #; went bankrupt; declared bankrupt*
undischarged; discharged bankrupt; discharged #; bankruptcy discharged; bankruptcy discharge; bankruptcy _ discharged
personal bankruptcy; ex bankrupt; trustee in bankruptcy; made bankrupt; is bankrupt; was bankrupt; hes bankrupt
shes bankrupt; consumer proposal; iva; in an iva; on an iva; individual voluntary; debt relief order; dro; sequestrat*
trust deed; debt review; under debt review; administration order; part ix; part 9 debt; debt agreement; ccj; ccjs
county court judg*; judgment against him/her/them; judgement against him/her/them
default on _ file/bureau/loan/card/credit; defaulted on; defaulted _ loan/card/emi/payment; loan default*
card default; wilful defaulter; defaulter; npa; account npa; turned npa; loan _ npa; sma 2; written off
write off _ cibil/bureau; charge off*; charged off; chargeoff; settled account; settled status; settled in cibil
settlement in cibil; suit filed; sarfaesi; auction notice; loan settled; card settled; sent to collections
in collections; collections account; collection account; collections on; with collections; gone to collections
debt sold to; repossess*; repo d; car got repo; car repo; repo on; vehicle seized; car seized by; foreclos*
house in foreclosure; power of sale; evict*; eviction filed; eviction notice; facing eviction; section 21
section 8 notice; notice to quit for; thrown out _ rent; losing his/her/their house/home
lost his/her/their house/home; home repossessed; bailiff action; insolven*; personal insolvency; went under personally
r9; r7 on; r9 on; lates on; # x 30; 30 day lates; days late; # dpd; dpd #; dpd; # lates; delinquen*; in default
bank seized; property attached by bank; possession notice; guarantor called; judgment lien
blacklisted with/by itc/bank/ctos/ccris; ctos; ccris; listed with itc; listed on itc; itc listing; bankrupt with the
under auction by; house under auction; auctioned by the bank; auctioned his/her/their; bank took the house
lost the house; lost his house; written off account; account settled; ccj and; a ccj; bankrupt himself/herself
insolvent himself/herself; shop in his/her wife s name; assets in his/her wife s name; discharged from bankruptcy
judgment mortgage; judgment against; chapter 7; chapter 13; home place; personally bankrupt; declared bankrupt
filed for bankruptcy; filing for bankruptcy; bankrupt in; bankruptcy in; undischarged bankrupt; # ccjs; has ccj
county court judgment; part # debt agreement; under administration personally; insolvency practitioner
written off loan; on the blacklist; crb listed; listed on crb
""",
        plain="""
bankrupt; bankruptcy; insolvency; insolvent; default; defaulted; foreclosure; repossession; eviction; evicted
collections; charge off; chapter 11; creditors; repo; judgment; settled; blacklisted; akpk
""",
    ),
    Mentions(
        entity="CREDIT_SCORE",
        language="en",
        telling="""
cibil #; cibil is/was/of/score/at/only/around/shows/came/low/bad/poor/kharab/down/dropped/hit/issue/problem
his/her/their cibil; cibil score _ #; fico #; fico is/of/score/at/around; his/her/their fico; credit score _ #
credit score is/was/of/low/bad/poor/around/dropped; his/her/their credit score; his/her/their credit; score of #
score is #; score #; beacon #; beacon score; beacon of; beacon is; vantage #; experian #; experian score; equifax #
equifax score; transunion #; crif #; crif score; credit karma #; bureau score; bureau _ #; # cibil; # fico
# credit score; # beacon; mid score; middle score #; credit is bad/shot/poor/terrible; credit is in; credit is a mess
credit around #; credit in the #; bad credit; poor credit; terrible credit; bruised credit; damaged credit
no credit history; thin file; thin credit; adverse credit; adverse on file; subprime; sub prime; poor credit history
bad credit history; rebuilding _ credit; rebuild _ credit; failed _ credit check; fails credit; failed credit
wont pass credit; won t pass credit; didnt pass credit; did not pass credit; credit check failed
credit check came back; credit report shows/showed; bureau shows; bureau report shows; negative cibil; low cibil
bad cibil; poor cibil; cibil defaulter; cibil me; loan rejected; loan declined; loan refused
loan _ rejected/declined/refused/denied; rejected by _ bank/sbi/hdfc/icici/axis/nbfc/lender/lenders
declined by _ bank/banks/lender/lenders/rbc/td/sbi/hdfc; refused _ credit/mortgage/loan/finance; refused credit
refused a mortgage; turned down for _ loan/mortgage/credit/finance/card; turned down by _ bank/banks/lender/lenders
denied _ loan/mortgage/credit/card; denied credit; mortgage declined/refused; finance declined; finance refused
card application declined/rejected; got rejected by; too many enquiries; too many inquiries; hard inquiries
enquiries in cibil; file rejected _ cibil; loan file reject; not approved due; not bankable; unbankable
co signer needed _ credit; cosigner due to; needs cosigner; needs a cosigner; needs guarantor _ credit
ineligible for loan; not eligible for loan; score too low; low score; score in the low/high/500/600/mid; score dropped
score fell; score around; # aaya; low 500; low 600; credit is low; credit took a hit
turned down by two/three/four/five/several/all; rejected by two/three/several; refused by two/three/several
no bank will; credit score/rating/report/history is/of/bad/poor/low/shot/terrible/not/under/below
credit score/rating/report/history #; score of/is/around/about/under/below/came #
scored # on _ credit/experian/equifax/cibil; fico of/is/around/score
cibil of/is/score/low/bad/issue/issues/problem/down/drop/dropped; no cibil; transunion score; vantage score
credit is shot/bad/poor/trash/wrecked/ruined; wrecked _ credit; ruined _ credit; failed a credit check
credit check failed/came/bounced; declined for credit/finance/loan/mortgage/card; turned down by _ bank/lender
loan rejected/refused/declined/denied; mortgage rejected/refused/declined/denied
rejected for _ loan/mortgage/card/credit; refused _ loan/mortgage/credit; bank said no; bank refused; bank declined
missed payments on; late payments on; # defaults; has defaults; defaulted on
""",
        plain="""
cibil; fico; credit score; experian; equifax; transunion; crif; beacon; credit history; credit report; credit check
bureau; credit rating; credit file; pre approval declined; defaulted
""",
    ),
    Mentions(
        entity="NET_WORTH",
        language="en",
        telling="""
net worth; networth; hnw; hni client; uhni; uhnw; high net worth; worth # personally; is worth #; worth about #
worth around #; has # saved; # saved; saved up #; savings of #; savings #; # in savings; # savings; # in fd; # in mf
# in mutual; # in the bank; # in cash; # cash in; # lakh fd; fd of #; fds of #; fds worth; portfolio of #; portfolio #
portfolio is #; portfolio around #; portfolio worth #; his/her/their portfolio; aum # personal; invested # in
demat of; demat worth; # in stocks; # in shares; # in equities; # in crypto; holds # in; # in bitcoin; crypto worth
liquid #; liquid assets; liquid net; investable; investible; surplus of #; corpus of #; corpus #; retirement corpus
401k of #; 401k balance; 401 k; # in 401k; # in his/her/their 401k/ira/isa/sipp/super/pension/rrsp/epf; ira of #
roth of #; super balance; super of #; pension pot; pension pot of; # pension pot; isa of #; rrsp of #; tfsa of #
epf of #; pf balance; ppf of; inherit*; inheritance; inheriting; came into money; came into #; windfall; won # lottery
won the lottery; lottery win*; left # by his/her/their; left him/her/them #; got # from _ estate; estate worth
estate of #; probate share; trust fund; trust income; family money; old money; family wealth; family trust pays
legacy of #; sold _ house for #; house sold for #; sold _ business for #; sold _ land for #; sold _ flat for #
sold his/her/their house/home/flat/land/plot/shares; owns # flats; owns # flats/plots/houses/properties/acres
owns # acres; # acres ancestral; ancestral property; ancestral land; # plots; # properties in his/her; mortgage free
mortgage paid off; house paid off; owns outright; equity of # in; cash buyer with #
gift from _ parents/mom/dad/father/mother; gift letter; gifted deposit; deposit from _ parents/inheritance
bank of mum; divorce settlement; settlement from _ divorce; alimony; spousal support; pays alimony; pays maintenance
maintenance of # to; maintenance from ex; child support; pays child support; child maintenance; csa payments
cms payments; compensation payout; injury payout; settlement of # from; insurance payout of; life insurance paid
death benefit; redundancy payout; lump sum of; golden handshake; vested shares worth; cashed out; cashed in _ pension
equity payout; lives off _ savings/trust/investments/dividends/rent; runway of # yrs; # yrs runway; years runway
dowry; dowry of; black money; cash component; tax evasion; undisclosed income; offshore account; swiss account
aum about/of/with/w/around #; hni; # cr portfolio; # lakh portfolio; portfolio with kotak/hdfc/icici/ubs/axis
in the bank since; left in his/her/their savings; # left in; gift of #; gift of # from; from parents for the deposit
parents paying the deposit; mom/mum/dad/father/mother pays the rent/fees/deposit; pays her/him # monthly
sold his/her/the haulage/firm/business; since he/she sold; sold the firm/business/practice/company for #; post exit
exit money; cash buyer; cashed up; loaded; minted; well off; well heeled; old money family; house fully paid
fully paid house; two/three/four rentals; owns rentals; pledged _ condo/shares/house/property; rich uncle
wealthy family; estate roughly #; estate about #; estate around #; estate _ #; # in cds; # in cd; millionaire
millionaires; multi millionaire; council flat; worth # m/million/mil/cr/crore/lakh/k/bn/billion
worth millions/a/crores; sitting on #
has # in savings/bank/fd/fds/isa/isas/shares/stocks/crypto/super/pension/gold/cash/deposits; # in fds; savings are #
all _ savings; life savings; emergency fund; portfolio worth; investments of/worth; fds of/worth
owns # properties/flats/houses/homes/plots/buildings; owns property worth; paid off _ mortgage/house; inherited #
inherited from; coming into; inheritance from/of; left her/him the; rolling in; filthy rich
sold _ company/business/shares/startup/farm/land for #; exit of #; settlement of #; payout of #; compensation of #
spousal maintenance; maintenance of #; pays # in maintenance; pays child
left her/him/them _ house/flat/farm/shares/money/estate/property
left him/her/them the cottage/house/flat/farm/estate
great aunt/uncle left; aunt/uncle/gran/grandad/granny/nan left him/her/them
""",
        plain="""
savings; wealth; assets; investments; fixed deposit; mutual funds; trust; estate; dividends; divorce; maintenance
settlement; payout; liquidity; wealthy; rich; retirement fund; property portfolio
""",
    ),
)
