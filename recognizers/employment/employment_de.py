"""How notes in German speak of a person's pay, dismissal and past jobs.

Own words; terms of German, Austrian and Swiss labour law.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="SALARY",
        language="de",
        telling="""
verdient #; verdiente #; verdient aktuell/derzeit/nur/netto/brutto; bekommt # netto/brutto/stunde/im
kriegt # netto/brutto/stunde/im; gehalt #; gehalt von; gehalt aktuell/derzeit/liegt; aktuelles gehalt; jetziges gehalt
derzeitiges gehalt; sein gehalt; ihr gehalt; jahresgehalt; monatsgehalt; lohn #; stundenlohn; lohn von; mindestlohn
gehaltsvorstellung*; gehaltswunsch; gehaltsforderung; mochte # brutto/netto/k; fordert # brutto/k; wunscht # brutto
# brutto; # brutto im; # netto im; # netto/brutto monat; # k brutto; # fix; # die stunde; # euro stunde; # pro stunde
lohnzettel; gehaltszettel; gehaltsabrechnung*; lohnabrechnung*; lohnausweis; kv uberzahlung; uberzahlung; bonus von
bonus #; bonus gestrichen; lohn steht aus; lohn nicht gezahlt; gehalt nicht gezahlt; gehalt steht
keine gehaltserhohung; gehaltserhohung abgelehnt/verweigert; gehaltskurzung; uberstunden nicht; schwarz bezahlt
schwarzarbeit; arbeitet schwarz; abfindung; kurzarbeit; kurzarbeitergeld; nettolohn; nettolohn #; bruttolohn
aktuell # k; aktuell #; # k fix; wunsch #; wunschgehalt #; gehaltswunsch #; gehaltsvorstellung #; schmerzgrenze #
bekommt # brutto/netto; bruttogehalt #; jahresgehalt #; jahresbrutto #; netto # im; stundenlohn #; will # k
# k plus firmenwagen; # firmenwagen
""",
        plain="""
# netto; gehalt; lohn; verdienst; brutto; bonus; gehaltserhohung
""",
    ),
    Mentions(
        entity="TERMINATION",
        language="de",
        telling="""
gekundigt worden; wurde gekundigt; wurde ihm/ihr gekundigt; fristlos; fristlos gekundigt; fristlose kundigung
wurde entlassen; entlassen worden; entlassen wegen; rausgeflogen; rausgeschmissen; rausgeworfen; ist rausgeflogen
gefeuert; gefeuert worden; wurde gefeuert; gegangen worden; gekundigt weil; gekundigt wegen; kundigung wegen
kundigung erhalten; hat kundigung; kundigung bekommen; betriebsbedingt*; verhaltensbedingt*; aufhebungsvertrag
probezeit nicht; in der probezeit; probezeit gekundigt; freigestellt; freistellung; arbeitslos; ist arbeitslos
arbeitslos gemeldet; arbeitslosengeld; alg 1; alg i; ohne job; ohne arbeit; jobverlust; job verloren; stelle verloren
seinen job; arbeitsplatz verloren; auf der strasse; stellenabbau betroffen; wegrationalisiert
vertrag nicht verlangert; nicht verlangert; arbeitssuchend; beim ams; ams gemeldet; beim rav; ausgesteuert
vor die tur gesetzt; fristlose bei; fristlos raus; fristlose wegen; fristlose; gekundigt worden/wegen/wg
wurde gekundigt/entlassen/rausgeworfen/freigestellt; fristlos gekundigt/entlassen; in der probezeit gekundigt
probezeit nicht bestanden; betriebsbedingt gekundigt; arbeitslos seit; freigestellt seit/worden
""",
        plain="""
kundigung; gekundigt; entlassung; entlassen; arbeitslosigkeit; kundigungsschutzklage
""",
    ),
    Mentions(
        entity="DISCIPLINARY_RECORD",
        language="de",
        plain="""
verdachtskundigung
""",
        telling="""
abmahnung; abgemahnt; zweite abmahnung; verwarnung; verwarnt; arbeitsgericht; vor dem arbeitsgericht
kundigungsschutzklage; klagt gegen; mobbing; gemobbt; streit mit dem chef; streit mit chef; krach mit; zoff mit
diebstahl; geklaut; hat geklaut; griff in die kasse; untreue; betrunken zur/bei/im; alkohol am arbeitsplatz
unentschuldigt; fehlzeiten; arbeitsverweigerung; schlechtes zeugnis; schlechtes arbeitszeugnis; zeugnis schlecht
schlechte beurteilung; leistung ungenugend; weil der chef; weil chef; wechselgrund; grund fur wechsel
verlasst _ wegen; kundigt wegen; lucke im lebenslauf; suspendiert; disziplinarverfahren; # abmahnungen
abmahnung/abmahnungen wegen/wg/kassiert/bekommen; hat _ abmahnung/abmahnungen
zwei/drei/mehrere/schon abmahnung/abmahnungen; wegen zuspatkommen/unpunktlichkeit/diebstahl/alkohol
""",
    ),
    Mentions(
        entity="BACKGROUND_CHECK",
        language="de",
        telling="""
vorbestraft; vorstrafe*; fuhrungszeugnis _ eintrag; eintrag im fuhrungszeugnis; strafregister _ eintrag; im knast
knast; gefangnis; haft; in haft; aus der haft; auf bewahrung; bewahrung; verurteilt wegen; angezeigt wegen
fuhrerschein weg; fuhrerschein abgenommen/entzogen; fuhrerscheinentzug; gefalschtes zeugnis; zeugnis gefalscht
lebenslauf gefalscht; fussfessel
""",
    ),
)
