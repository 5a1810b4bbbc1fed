"""Words of ordinary notes and field values, which are no sign of anything by themselves.

A phrase is looked for by its rarest word, which is never one of these: counted in CRM notes and exports in English,
they stand there again and again. A word that is missing here costs time, and changes no finding.
"""

from __future__ import annotations

EVERYDAY = frozenset(
    """
    referred looking payment due
    aata abhi about account accounts acct action active activity address after again against agarwal agency agent
    alcohol alerts alien allergic allergy also american amount analytics annual answer antigen applicant application
    appraisal approval approved apps army around asked asking asks assessment attached attack authority auto available
    avec baby back background balance band bank bataya battery because been before being bench beta between bill birth
    black blank blood board body bola bonus book born boss branch branches brother brown budget building business buyer
    call called caller came cancel candidate cannot card cards care case cash category caught center central centre
    certificate chain change chapter charges chat check checked cheque child children chronic cibil citizen citizenship
    city claim class clear client clients clinic close closed closing code college come comes coming commission
    community como comp company complained complaint condition contact contacted contract contracts conversation
    corporate could council counter country couple court created credit current customer customers daily dans das data
    date daughter days deal dealer dealers deals debit debt debts declined dela delayed dele delivery department deposit
    descent details digital direct direction disability discount disease diya doctor document does done dono down
    drawing drive driven driver driving drunk during early earning earns east eastern education electronic elle email
    employee employer employment entry esta este event every existing expense experience expiry extra factory fail fair
    family father fathers feed fees file filed finance firm first five fixed flat foi follow foreign foreigner form
    found four free from full fund gave gaya gayi general getting gift gifts given global goes good government grade
    grant great green group gupta hain half handle have head health heart help high highest hiring history hold holder
    holding home hospital house household housing husband husbands identification identity ifsc ihre income info
    insurance insured international into investigating invoice issue item iyengar iyer jain joshi just karen karna karo
    khan kiya kumar labor labour lakh last late lead leave left legal letter level licence license lift limit line link
    list listed live lives liya loan loans login long looking lost lowest loyalty machine mail main make makes manage
    managed manager many mark market match medical meet meeting mehta mein member membership memory mental meses middle
    military ministry mobile module money month monthly months more morning mortgage most mother mothers much nahi nair
    name national need needed needs never next nice nicht north northern note notes notice number numbers nurse nursing
    offer office official only open opened opening operators opportunity order other over overdue owner owners pacific
    package page paid pandit paper para parents part partner partners party pass patel patient payment payroll pays
    pending pension people percent permanent permit pero person personal phone photo physical piece place plan plans
    plant plants platelet points police policy port portfolio positive pour pregnancy premium prescription present price
    primary prime print prior prison private problem procedure product professional profile program project projects
    proof property proposal provident public pull purchase qualified quarter quer query quick quote race raha rank rao
    rate rating ratings receipt received record records reddy reference referral refund region register registered
    registration regular rejected released renewal rent report reported republic request residence resident result
    return revenue review right rights ring road room round royal running said salary sales same sample scheduled scheme
    school score screening season second secondary sector security sein seit self seller sellers send sent serial server
    service services shah shared sharma sheet shift ship shipment shop shops short should shouted show shows side sign
    signed since singh sister site skin slip social society software sold solution source south southern special staff
    stage stand standard stands star start starting state statement states status stay stick still stock stood store
    stores street student substance such sugar suite support system table take taken target task taxes teacher team
    temporary tenant tenants term terms test text thai thakur than their them then therapy there they third this thomas
    three through ticket till time times title tool total tour trade trained training transaction transfer travel
    traveller treatment tres trial trip trust tube turnover twice type uma under union unique unit united units
    university unka unki until update used user uses uska uski valid validity value values vehicle vendor verma very
    viral visa visit voice wage wages waiting wali walking wants water website week weekly weeks well went were western
    what whatsapp when where which white wife wifes will wird wire with within work worker works world worth would
    written wurde yadav year years york your
    """.split()  # noqa: SIM905
)

COMMONEST = frozenset(
    """
    a about after all also an and any are as asked asks at be been before but by call called can came come current did
    do due for from get gets got had has have he her his how i if in is it its just last left let lost make makes me
    more my need needs new next no not now of off on one only or other our out over per said same she sold some still
    than that the their them then there they this to took two under up us use user very via want wants was we well went
    were what when where which who will with work works would year years you your
    aur bhi de diya gaya gayi hai hain ho hua hui hue ka kar ke ki ko liya me mein nahi na par pe raha rahi rahe se tha
    thi the wo woh ek
    con de del el en es esta la las le les lo los mas no para por que se su sus un una y ya
    au aux avec ce dans de des du elle en est et il la le les ne pas pour par plus que qui sa sans se ses son sur un une
    das dem den der die ein eine er es hat im in ist mit nach nicht sich sie und von zu bei auf am an
    ao aos as com da das de do dos e em foi na nas no nos o os para pela pelo por que se sua um uma
    dan dari di ini itu ke nya yang untuk sudah lagi
    """.split()  # noqa: SIM905
)
"""Words that stand in every other note: no text is selected by one of them where its term has any other word."""
