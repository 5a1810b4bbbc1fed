"""How notes in English speak of a person's pay, conduct, dismissal, ratings, past jobs and background.

Words of labour law and personnel offices: US Department of Labor (https://www.dol.gov), UK Acas (https://www.acas.org.uk),
Indian recruiters' abbreviations of pay (CTC, LPA).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="SALARY",
        language="en",
        telling="""
cctc _ #; ectc _ #; current ctc _ #; expected ctc _ #; present ctc _ #; ctc is/was/of/at #; ctc #; # ctc; fixed ctc #
curr ctc _ #; exp ctc _ #; current/present/existing/last/expected/exp/curr salary/pay/package/comp/compensation _ #
# fixed; # fixed plus variable; # lpa current/expected/now; current # lpa; at # lpa; getting # lpa; expecting # lpa
wants # lpa; asking # lpa; asked _ # lpa; in hand #; # in hand; # inhand; inhand #; take home _ #; takehome #
# take home; # per month in hand; hike of #; # hike; earns #; earning #; earned # last/per/a
he/she/they makes/make/made #; hes/shes making #; makes # per/an/a; making # an/per/a/now; draws #
drawing # per/a/pm/now; drawing a? salary; gets # per/a/pm/salary; getting # there/now/per/a/pm/currently/in
on # per/an/a year/hour/month/annum; paid # per/an/a/weekly/monthly/hourly/hr; is paid #; gets paid #; being paid #
only paid #; his/her/their salary; his/her/their pay; his/her/their wages; his/her/their ctc; his/her/their bonus
his/her/their package is/was/of/now #; his/her/their commission; my salary; my pay; my wages; my ctc; salary credited
salary of #; salary is #; salary was #; salary #; salary about/around #; base salary _ #; base is #; base pay #
base of #; base # plus/with/and; base comp*; basic pay #; gross salary; net salary; net pay #; pay slip/slips
payslip*; paystub*; pay stub/stubs; salary slip/slips; wage slip; w2 shows; pay cut; pay reduction; took _ pay cut
salary cut; salary not paid; salary pending; salary delayed; unpaid salary; unpaid wages; wages unpaid; owed wages
salary due since; pay rise refused; asked for _ raise; refused _ raise; denied _ raise; no increment; asked increment
increment _ refused/denied/pending/only; got # hike/raise/increment/bonus; raise of #; docked his/her/their/my
docked _ pay/commission/wages; bonus # last; target bonus; bonus clawed back; clawed back _ bonus; joining bonus #
sign on bonus #; retention bonus #; variable never paid; variable #; esops worth #; rsus worth #; rsu of #
holding offer; holding _ offer; offer in hand; counter offer #; offered # by/at/from; counteroffer* at #
# from current employer; current # expected; curr # exp; cur # exp; now # expecting; from # to # lpa
makes minimum wage; minimum wage job; on minimum wage; zero hours contract; # an hour; # per hour; # hr base
hourly rate _ #; # hourly; # biweekly; # fortnightly wages; salary advance; advance on _ salary; salary account shows
expects #; expecting # k/lakh/lakhs/lpa/per/base; asking # k/lakh/lpa/base; quoted current as #; compensation will be
compensation is #; effective _ compensation; package of #; current package; expected package; existing package
last drawn; last drawn salary; # pa current; # pa expected; stipend of #; stipend #; overtime not paid
paid cash in hand; paid off the books; paid under the table; gratuity not; pf not deducted; no pf; commission only #
commission down to #; makes _ tips; # with tips; lowest paid; underpaid at; gets # there/now; gets #; getting #
got # there; on minimum; counter of #; holding # offer; # in bank transfer rest cash; # credited monthly; wages short
wages late; wages held; short paid; paid short; days at #; # days wages; has # base; base #; ote #; total comp
total comp #; comp #; # total comp; # all in; # plus bonus; # plus car; # plus benefits; # on target; # package
# k package; on # a year; on # k a; twelve plus bonus; plus bonus wants; take home pay; nett pay
his/her/their take home; last drawn #; earning more than; commission down; salary on hold; salary around #
salary approx #; salary hike; current ctc; expected ctc; fixed # variable; fixed component; # in hand per
monthly in hand; nett salary; # incentives; incentives #; incentive not paid; # per day; daily rate #; day rate #
weekly wage; fortnightly #; biweekly pay; pay cheque; paid fortnightly #; earns about; earns around; earns roughly
earns less than; earns more than; earning about/around/less/more; makes about/around/roughly/over/under #; pulls in #
brings home #; clears #; takes home #; salaried at #; ctc of #; at # ctc; offered # lpa; offer of # lpa
offer from _ at #; matched _ offer; countered at #; salary negotiation; wants more money; asking for more
salary too low; low paid; poorly paid; paid peanuts; hasnt been paid; hasn t been paid; not been paid; not paid since
unpaid for # months; unpaid overtime; salary stopped; salary arrears; pay dispute; wage dispute; wage theft
stock options worth; vesting #; sign on #; relocation #; severance #; severance of; redundancy of #; gratuity of #
pf withdrawal; epf #; cpf contribution; 13th month; commission only; commission of #; commissions dried; no commission
bonus not paid; bonus withheld; bonus delayed; bonus of #; bonus was #; got # bonus; annual bonus #
performance bonus #; variable pay; variable pending; esop #; on base; k base; k ote; # k per; # an hr; per hr
# per hr; pay rate #; piece rate; cash in hand job; paid in cash; off the books; # lakhs pa; # lakh pa; # pcm gross
band # salary; scale # teacher
makes/making/earns/earning/gets/getting/takes # now/plus/k/an/a/per/thru/through/with/base
makes/making/earns/earning/gets/getting/takes # basic/ote/lpa/pm/pa/pa/monthly/month/hr/hour/hourly
pulls/pulling/clears/clearing/grosses # now/plus/k/an/a/per/thru/through/with/base
pulls/pulling/clears/clearing/grosses # basic/ote/lpa/pm/pa/pa/monthly/month/hr/hour/hourly
makes about/around/roughly #; making about/around/roughly #; earns about/around/roughly/over/under #
he/she/hes/shes makes/making/earns/earning/on #; paid # an/a/per; paid about #; salary is/was/of/at #; current salary
present salary; last salary; existing salary; expected salary; wont move for less; wont move under; would move for #
base # plus; # base plus; ote of #; basic of #; basic is #; day rate of/is #; # day rate; # a day rate
hourly rate of/is #; take home #; take home is/of; ctc is #; bonus last; got a # bonus; commission last year
signing bonus of; stock worth; esops worth; rsus worth; counter offer of; counteroffer of; counteroffer #
offered him/her/them #; payslip/payslips show/shows/showing; salary slip/slips show/shows/showing; took a pay cut
salary halved; salary not; net # monthly/a/per; nets #; him/her net #; # net monthly; # monthly at
gross # monthly; on # gross; earns # at; paid # at; 13th cheque; cost to company #; ctc package #; remuneration #
current rem #; rem #; super on top; # plus super; # plus kiwisaver; # incl super; makes like #; earns like #
combined take home; in hand # pm
""",
        plain="""
ctc; cctc; ectc; # lpa; lpa; salary; salaries; wages; wage; # per annum; # p a; # pa; remuneration; payroll slip
base salary; increment; hike; bonus; appraisal; commission; stipend; hourly; overtime; package; take home; # k base
ote; # ote; pay grade; grade pay; pay scale; # per month; # a month; # a year; earnings; gratuity; severance
notice pay; paycheck; paychecks; underpaid; thr; perks
""",
        faint="""
earns; earning; makes #; expecting #; expected #; base; fixed; variable; offer; offered #
""",
    ),
    Mentions(
        entity="TERMINATION",
        language="en",
        telling="""
let go from; got let go; was let go; been let go; were let go; let him/her/them/me go; lost his/her/their/my job/jobs
lost _ job; lost _ jobs; out of work since; out of work; out of a job; jobless; between jobs; unemployed
laid off from; was/got/been laid off; hes/shes/he/she/husband/wife/dad/son laid off; laid off in/last/after/by/since
got the sack; got/been/was sacked; sacked from/by/for/after; fired from; fired for; fired by; fired after; got fired
was fired; been fired; gets fired; were fired; fired him/her/them/me; axed from; terminated for; terminated from
terminated by/on/in/after/last; was/got/been terminated; terminated him/her/them; dismissed from/for/by/after
was/got/been dismissed; unfair dismissal; wrongful* terminat*; wrongful/constructive dismissal; gross misconduct
for misconduct; for cause; with cause; was asked to go/leave/resign/put; asked him/her/them to go/leave/resign
asked to resign/leave/go/put; forced to resign/quit; forced resignation; forced out; made to resign; shown the door
given the boot; given his/her/their notice/marching/cards; given notice at/by; made redundant; been made redundant
was redundant; took redundancy; redundancy from; redundancy pay*; voluntary redundancy; at risk of redundancy
facing redundancy; retrench*; was/got/been retrenched; kept _ on/in bench; on bench since/for; on the bench since/for
benched since/for; project ramped down; contract not renewed/extended; contract _ terminated early; probation failed
failed _ probation; probation extended; did not pass probation; not confirmed after; removed from _ for
removed from job; was removed from; removed him/her/them; thrown out of/from; kicked out of/from
walked out of/on _ job; walked off _ job; frog marched; escorted out/off; security escorted; relieved of _ duties
relieved immediately; services terminated; service terminated; employment terminated; termination letter
terminated without; last day was forced; company let go of him/her; position eliminated; job eliminated
role eliminated; role made redundant; his/her/their role eliminated/redundant; his/her/their contract ended/terminated
struck off the rolls; discharged from the army/service/navy; dishonorabl* discharge*; demoted; demoted from/to/after
stripped of; clocked out for good; pink slip; pink slipped; got the chop; got the boot; got the axe; riffed
impacted by layoff/layoffs; affected by layoff/layoffs; laid him/her/them off; severance from
on garden/gardening leave; gardening leave; kept _ bench; on the bench; sacked off; fired off; thrown off _ job/site
walked off site; bank/company/firm/employer asked him/her/them to go/leave; they let him/her/them/me go; let them go
got chucked; chucked out of _ job; binned off; dropped by his/her employer; pushed out; eased out; managed out
retired early forced; given the push; given the elbow; marched out; hounded out; ramped down; rolled off
stripped of his/her; contract was cut; hours cut to; plant closed; since the plant; site closed and; driving uber now
now driving uber/ola/grab/rapido; now grab driver; now gigging; laid him off; laid her off; laid them off
off work before; off work since/for; months off work; years off work; only # weeks in; weeks in at
termination letter shared; relieved within; didnt confirm him/her; not confirmed; did not confirm him/her
lost the _ job; got fired last; just fired; fired this; fired last; fired in; fired on; let go in; let go last
let go after; let go without; laid off last; laid off again; terminated last; terminated in; lost his/her
lost the job; losing his/her/their job; about to lose; may lose his/her job; job at risk; at risk letter
consultation for redundancy; hours cut; shifts cut; zero hours; asked to resign; resigned under; kicked out of
ousted from; removed as; removed from the post/board/role/position; stepped down after; pushed out of; no project
project ended and; contract ended early; contract cut; temp contract not; not renewed; not extended; failed probation
out of job; on the dole; walked him/her/them/me out; walked out by security; escorted out/off/from; marched out/off
showed him/her/them the door; given/got/getting the boot/sack/chop/push/axe/elbow/heave
got canned/sacked/fired/axed/binned/booted/chopped/terminated
was/were/been/being/getting canned/sacked/fired/axed/terminated/dismissed; cut loose; pushed/forced/eased/managed out
asked to leave/resign/go; told to go/leave/resign; jumped before; let him/her/them go; lost his/her/their job
redundancy package; severance package; payout after; contract not renewed; contract wasnt renewed
didnt pass probation; probation not; restructured out; garden leave; summary dismissal; wrongful termination
constructive dismissal; settlement agreement with; nda and; sacked for; dismissed for; struck off
fired last/from/over/after; sacked last/from/over/after; got marched; marched off
taking them to fair work/tribunal/court/ccma/labour; taking _ employer to; at the ccma; ccma case
fair work claim/over/case/commission; employment tribunal; labour court; unpaid overtime claim
over unpaid overtime/wages/leave; sack her/his/him/them/my
gardening leave the
""",
        plain="""
terminated; termination; dismissed; dismissal; sacked; laid off; layoff; layoffs; redundancy; redundant; fired; let go
retrenchment; lost job; job loss; severance; redundancies; retrenched; benched; on bench; axed; asked to leave
contract ended; ousted; bench; probation; frogmarched
""",
        faint="""
removed; walked out; kicked out; forced; relieved; restructured; restructuring; dropped
""",
    ),
    Mentions(
        entity="DISCIPLINARY_RECORD",
        language="en",
        telling="""
on a pip; on pip; put on pip; put on a pip; placed on pip/a; under pip; pip until/till/since/in/at; got _ pip
was on pip; performance improvement plan; final written warning; written warning; final warning
verbal warning; first warning; show cause notice; show cause; warning letter; got _ warning letter; written up
write ups; # write ups; # writeups; # warnings; given _ warning; on final; disciplinary
disciplinary hearing/action/meeting/process; disciplined for; suspended from work/job/duty; suspended pending
suspended without pay; suspended with pay; suspended for; was/been/got suspended; suspension from work; stood down
stood down pending; on administrative leave; under investigation for; investigated for; being investigated
hr investigation; internal investigation into; inquiry pending against; enquiry against; domestic enquiry
charge sheet*; chargesheet*; posh complaint; posh case; sexual harassment complaint; harassment complaint
harassment case; accused of; caught stealing/sleeping/drinking/fudging/forging/taking/faking/with
stealing from till/stock/the/work; stole from; theft of; taking commission from; took kickback*; taking bribes
fiddling _ expenses/till/hours; fudged _ bills/numbers/expenses; cooking the books; falsified; falsifying
forged _ signature; sleeping on shift/duty/job; drunk at work; drunk on duty; came _ drunk; turned up drunk
no call no show; no show # times; unauthorised absence; unauthorized absence; absenteeism; habitual* late
chronic lateness; attendance points; attendance issue*; insubordinat*; misconduct; misbehaved with; bullying complaint
grievance against; grievance raised; raised a grievance; hr complaint; complaint to hr; reported to hr
hr case against; breach of contract by him/her; data theft by; blacklisted by; blacklisted _ client; blacklist*
fought with _ manager; altercation with; abusive to/with; performance issues; poor performance; underperform*
not meeting targets; missed _ targets # quarters; # days suspension; last chance; on last warning; strike # with hr
points on _ licence at work; got piped; piped; hr is investigating; hr investigating; reported for
complained about to hr; third/second/first/last warning; warning given; caught him/her/them; got caught
mileage claims; expenses scandal; till short; fiddling; time theft; timesheet fraud; ghost employee
sleeping at the desk; asleep at; no shows; # no shows; left participant unattended; alleged to have; allegation*
allegations by; safeguarding concern; safeguarding investigation; dbs barred; under a cloud; hauled up; hauled over
dressing down; put on notice; final chance; attendance policy; sacked for; unpaid suspension; on suspension
paid suspension; at her/his/their disciplinary; disciplinary on; on a performance plan; performance plan
performance improvement; improvement plan; warned for; warned twice; warned about; warning from hr; hr warning
hr meeting; hr issue; hr issues; called to hr; hauled to hr; gross misconduct; sexual harassment; abused staff
fight at work; fighting at work; till theft; fraudulent expenses; fake bills; fake expenses; false expenses
padded expenses; commission under; taking cuts; conflict of interest; data breach by him/her; absent without
always late; late again; late coming; sleeping on; drunk on; alcohol on; drug on; smelling of; stand down
under investigation; enquiry pending; charge sheet; memo issued; memo given; final written; first written
formal warning; on _ last/final/second/third warning/chance; last warning for; second warning; third warning
one more and; on thin ice; wrote him/her/them up; got written up; write up for; hauled in; complaint against him/her
complaints against him/her; grievance filed/raised; harassment complaint/claim/allegation*
bullying complaint/claim/allegation*; caught stealing/drinking/sleeping/faking/fiddling/lying/cheating; caught with
fiddling expenses/the; fiddled _ expenses; expense fraud; forged _ certificate/degree/payslip/signature
fake degree/certificate/cv/experience/payslip; suspended pending/without/for/from; suspended on full
disciplinary hearing/action/record/meeting; docked _ pay/wages; docked for; demoted to/from/after; bad attitude
punching a/his; fight with _ manager/boss/supervisor; yelled at; swore at; attendance issue/issues/problem/record
do not rehire; not eligible for rehire; ineligible for rehire; two/three/several/multiple/both written/verbal warnings
# written/verbal warnings; written/verbal warnings for; warnings for lateness/attendance/conduct/absence
would not have her/him back; wouldnt have her/him back; would not rehire; wouldnt rehire; marched off site
for fiddling _ mileage/expenses/hours/timesheets/till; fiddling his/her/their mileage/expenses/hours
under suspension since; inquiry going on; departmental/domestic inquiry/enquiry
charge sheet issued; shouting match with; petty cash missing; put her/him/them on pip; on pip in/since/because/for
""",
        plain="""
pip; suspended; suspension; warning; insubordination; discipline; grievance; investigation; harassment; write up
theft; attendance; lateness; complaint against; bullying; fraud; bribe; kickback; inquiry; misbehaviour; misbehaved
posh; bullied; abusive; punched; stole; stealing; pilfer*; embezzl*; kickbacks; breach; leaked; leaking; awol
latecoming; reprimand; reprimanded; censure; tribunal; lawsuit; suing; sued; falsif*; demoted; ncns; tardiness
""",
    ),
    Mentions(
        entity="PERFORMANCE_RATING",
        language="en",
        telling="""
rated # out/last/this/in; rated below/needs/exceeds/meets/low/poor/average/outstanding; rating of #; rating # last
got _ rating; got # rating; performance rating; appraisal rating; appraisal was/came; appraisal score
performance review was/said/flagged/came; bad appraisal; poor appraisal; bottom # percent; bottom performer
low performer; non performer; needs improvement; below expectations; meets expectations; exceeds expectations
exceeded expectations; did not meet expectations; unsatisfactory rating; his/her/their appraisal
his/her/their performance review; bell curve; 9 box; band # rating; scored # in appraisal; kpi score; missed promotion
passed over for promotion; denied promotion; promotion denied/refused; annual review; year end review; review rated
# star rating by manager; calibrated down; ranked last; ranked bottom; stack ranked; does not meet
doesnt meet expectations; did not meet; partially meets; rated # out; rated #
rated poor/below/low/average/outstanding/bottom/top; bottom #; bottom _ of the ranking; on a pip; on pip; put on a pip
pip d; performance plan; performance improvement; performance review was/bad/poor/said/went; bad review; poor review
annual appraisal rating; got a # in; scored # in _ appraisal/review; hit # of quota; # of quota; # of target
missed _ quota/target/targets/numbers; missed quota/target; below target; under performing; not performing
not hitting _ numbers/targets/quota; passed over for; no increment; no raise because; no bonus because; zero increment
worst performer; weakest in; star performer; top performer; got rating #; rating # again/this/last; got a # out
# out of # last/this; got # on _ appraisal/review
""",
        plain="""
appraisal; performance review; rating; ratings; promotion; performer; evaluation; kpi; pms rating; review
underperform*
""",
    ),
    Mentions(
        entity="REASON_FOR_LEAVING",
        language="en",
        telling="""
left _ because; left because; left due to; left after _ fight/fallout/dispute/argument/row; leaving because
leaving due to; reason for leaving; reason for change; reason for exit; rfl; quit because; quit over; quit after
quit due to; quit without notice; resigned because; resigned over; resigned after; resigned due to
resigned before/under; reason of leaving; wants out because; looking because; looking out because
looking for change because; fell out with; fallout with; fell foul of
toxic boss/manager/culture/workplace/environment/team; toxic; politics at work; bullied at work; burnt out at
burned out at; overworked; not getting on with _ manager; issues with _ manager/boss/hr; problem with _ manager
clash with; clashed with; hates his/her/their boss; gap in employment; employment gap; career gap
gap of # years/year/months/yrs/yr; # years/year/yrs/yr/months gap; cv gap; gap on _ cv/resume; unexplained gap
job hopper; job hopping; jumped # jobs/companies; # jobs in # years/yrs; stints of; # month stint/stints
short stint/stints; # stints; last # stints; abscond*; absconded from; did not serve notice; not serving notice
left without notice; without serving notice; bond with; broke _ bond; bond amount; employment bond; buyout of notice
relieving letter _ not/pending/held/withheld/issue; no relieving letter; relieving letter
experience letter _ not/pending/held/withheld; fnf pending; f f pending; full and final pending/not/stuck
employment tribunal; tribunal against; suing _ employer/former/ex/old; suing former; sued _ employer
lawsuit against _ employer; whistleblow*; settlement agreement with; acas; grievance with _ employer; labour court
labor court; eeoc complaint/charge; wrongful termination suit; non compete; noncompete; under non compete
dispute with _ employer; not paid by _ employer; had to leave _ job; had to quit; quit _ job; left _ job to/after
career break because/after; took _ career break; stress leave from; on stress leave; hostile work environment
no growth there; no growth; passed over; four/three/five/six/two jobs in; jobs in # years; last two/three jobs
# months each; five/six/three months each; why she/he left; that s why he/she left; manager hated; boss hated
hated the boss; couldnt stand _ boss; personality clash; falling out with; fell out; row with _ boss; bust up with
notice buyout; fnf stuck; fnf not; fnf; dues not cleared by; left on bad terms; bad blood with; burned bridges
resigned before they; jumped before; constructive; no increment since; unhappy with _ boss/pay/manager; stuck in _ job
commute killed; culture was bad; left because/over/due/after; quit because/over/due/after
resigned because/over/due/after; leaving because/over/due; wants to leave because; left under a cloud
walked out after/over/of; clashes with; couldnt stand; cant stand _ boss/manager; boss is a
toxic boss/manager/culture/workplace; bullied by; bullied at; bullied out; harassed by; harassed at; passed over so
no growth so; reason for job; reason she/he left; reason behind leaving; why he/she left; left to look; left to care
quit to care; career break because/due/for; career gap because/due; burnout so; health reasons; for personal reasons
family reasons; relocation of spouse; spouse transfer; not getting along with; didnt get along; didnt get on with
had issues with; because of run in; run in with _ boss/manager/supervisor/foreman/lead; had a run in with
left _ because of; left _ over
""",
        plain="""
resigned; quit; resignation; notice period buyout; absconded; tribunal; career break; left last job; ex employee
ex employer; childcare
""",
    ),
    Mentions(
        entity="BACKGROUND_CHECK",
        language="en",
        telling="""
background check _ failed/flagged/came/shows/showed/returned/negative/positive/red/amber/discrepancy/hit
bgv _ failed/red/amber/negative/discrepancy/mismatch/positive; bgv fail*; failed bgv; failed _ background; bgc failed
background check came back; came back with _ record; criminal record; criminal conviction; criminal history
prior conviction*; previous conviction*; spent conviction*; unspent conviction*; has _ conviction; convicted of/for
conviction for; felon; felony; ex felon; ex con; ex offender; misdemeanor*; misdemeanour*; dui; dwi; owi
drink driving; drunk driving; drink driver; drug driving; on probation for; on parole; on bail; out on bail
served time; did time; been in/to prison; was in jail; went to jail; jail time; # months in prison/jail
# years in prison/jail; prison record; in prison; prison for; released from prison/jail; arrest record; arrested for
arrested in; was arrested; got arrested; police case against; police case; fir against; fir registered
case pending against; pending criminal; cheque bounce case; 420 case; 498a; 138 case; dbs came back
dbs _ flagged/shows/disclosed/positive; dbs disclosed; enhanced dbs _ shows; caution for; police caution
cautioned for; community service for; tagged; ankle tag; ankle monitor; sex offender; registered offender; barred list
restraining order; failed _ drug test; drug test failed/positive; failed drug; positive drug test
tested positive for thc/cocaine/meth/cannabis/weed; failed mvr; points on _ license; fake experience; fake degree
fake certificate; forged certificate; forged degree; fake payslip*; fake offer; inflated _ salary/ctc/experience
lied about/on _ cv/resume/degree; lied on; lied about _ experience/salary/dates; degree not verified
employment not verified; uan shows; uan _ overlap/dual; dual employment; moonlight*; reference was bad; bad reference
negative reference; poor reference; ref check _ bad/negative/poor; reference said; reference check said; ref said
expelled from; struck off register; license revoked; licence revoked; license suspended; licence suspended
disqualified from; banned from driving; driving ban; court case against; assault charge; charged with
theft conviction; fraud conviction; shoplifting; domestic violence charge; dv charge; immigration overstay
no right to work; working illegally; overstayed; served # months/years/yrs for; did two/three/five years for
did # years for; did time for; struck off; struck off the; barred from; blacklist; bgv stage; dbs stage
conviction shows; fake degree found; degree was fake; cv lies; inflated cv; fudged cv; payslips edited
edited payslip*; forged payslip*; criminal past; police record; has a record; previous convictions; ex prisoner
on tag; on licence; probation officer; case against him/her; police complaint; drink drive; speeding ban
banned driver; lost licence; lost his/her licence/license; bogus degree; not verified; failed check; bgv red
red flag in; verification failed; negative feedback from previous; bad feedback from previous; no reference
failed screening; credit check failed for job; visa expired; illegal worker; no work permit
police clearance came/shows/showed/not/failed; clearance came back with; fraud matter against; criminal matter
itc check came; mie check; dbs came/flagged/shows/showed back; dbs flagged; matter against him/her
pending case against him/her/candidate; vetting failed; failed vetting; failed security clearance
""",
        plain="""
background check; bgv; bgc; conviction; convicted; offence; offender; probation; parole; police verification
drug test; arrest; arrested; jail; prison; criminal; reference check; dbs; crb; discrepancy; court case; fir; charged
bail; fake; forged
""",
    ),
)
