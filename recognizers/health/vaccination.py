"""A person's vaccinations: which, how many, and the numbers of certificates.

Names of vaccines follow the WHO's position papers (https://www.who.int/teams/immunization-vaccines-and-biologicals) and
the brands of COVID-19 vaccines under its emergency use listing.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_VACCINES = tuple(
    """
vaccinated; fully vaccinated; partially vaccinated; unvaccinated; not vaccinated; boosted; booster; first dose
second dose
1st dose; 2nd dose; both doses; two doses; double vaccinated; precaution dose; exempt; medically exempt; up to date
overdue
covishield; covaxin; corbevax; sputnik v; astrazeneca; vaxzevria; pfizer; biontech; comirnaty; moderna; spikevax
janssen
sinovac; coronavac; sinopharm; novavax; mmr; bcg; dtp; dpt; tdap; tetanus; diphtheria; pertussis; polio; opv; ipv
hepatitis b
hep b vaccine; hepatitis a; hpv vaccine; gardasil; influenza; flu shot; rabies; yellow fever; typhoid; cholera
meningitis
pneumococcal; rotavirus; varicella; shingles; zoster; measles; rubella; mumps; vacunado; vacunada; sin vacunar; vaccine
vaccinee; non vaccine; geimpft; geboostert; nicht geimpft; vacinado; vacinada; vaccinato; vaccinata; gevaccineerd
zaszczepiony; zaszczepiona; asili; sudah vaksin; da tiem; टीका लगा; 接種済み; 已接种; 접종완료
"""
    .strip().replace("\n", "; ").split("; ")
)  # fmt: skip

recognizer = Recognizer(
    entity="VACCINATION",
    name="vaccination of a person",
    asked_pattern="[0-9] ?(?:DOSES?|DOSIS|DOSEN|SHOTS?)",
    values=_VACCINES,
    fields=(
        *("vaccination status", "vaccination", "vaccinations", "vaccinated", "vaccine status", "vaccine name"),
        *("vaccines", "covid vaccination", "covid vaccine", "covid vaccinated", "vaccine dose", "doses received"),
        *("booster dose", "last vaccine", "immunization status", "immunisation status", "immunizations"),
        *("immunisation record", "vaccine certificate", "cowin status", "cowin certificate", "टीकाकरण", "தடுப்பூசி"),
        *("vacunas", "vacunacion", "estado de vacunacion", "vaccin covid", "statut vaccinal", "vaccinations a jour"),
        *("impfstatus", "impfung", "impfungen", "vacinas", "vacinacao", "stato vaccinale", "vaccinazioni"),
        *("vaccinatiestatus", "szczepienia", "asi durumu", "status vaksin", "vaksinasi", "tiem chung", "التطعيم"),
        *("прививки", "ワクチン接種", "接種歴", "疫苗接种", "예방접종", "วัคซีน"),
    ),
    context=("vaccine", "immunization", "jab"),
    siblings=("patient", "employee", "student", "dob", "dose date", "batch no", "passport", "traveller"),
    needs_person=True,
    confused_with="vaccines as goods of a pharmacy and vaccinations of animals; the record must be about a person.",
    matches=("fully vaccinated", "Covishield, both doses", "2 doses", "geimpft", "not vaccinated"),
    rejects=("in stock", "blue"),
)
