"""How notes in Spanish speak of a person's pay, dismissal and past jobs.

Own words; institutions of Spain (SEPE), Mexico and the Andean and southern countries.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="SALARY",
        language="es",
        telling="""
gana #; ganaba #; gano #; ganando #; cobra #; cobraba #; cobra en negro; en negro; le pagan #; le pagaban; sueldo de #
sueldo #; sueldo actual; sueldo neto/bruto/base/mensual; su sueldo; salario de #; salario #; salario actual
salario minimo; salario neto/bruto/mensual; su salario; pretension salarial; pretende #; pretensiones de #
aspiracion salarial; aspira a #; expectativa salarial; espera ganar; pide # netos/brutos/brutas/libres/mensuales/al
# netos al; # brutos anuales; # brutos al; # b a; # mensuales; # al mes; # quincenales; # a la quincena; percibe #
nomina de #; nomina #; su nomina; recibo de nomina; recibos de nomina; liquido #; renta liquida de #; bono de #
comisiones de #; aguinaldo de #; le deben el sueldo; le deben # meses/nominas/quincenas; no le pagan
le bajaron el sueldo; aumento de sueldo; le negaron el aumento; cobra por fuera; ingresos por nomina
le quitaron el bono; quitaron el bono; quitaron el turno; me quitaron el turno; se me fue el bono; sueldo actual #
ingresa #; pide #; neto #; # netos; # brutos; # libres; # mensuales libres
""",
        plain="""
sueldo; salario; nomina; honorarios; aguinaldo; comisiones; quincena; jornal
""",
    ),
    Mentions(
        entity="TERMINATION",
        language="es",
        telling="""
lo/la/le/los echaron; me echaron; la echaron; fue despedid*; lo/la/le despidieron; despedid* de/por; despido
despido improcedente/procedente/disciplinario/injustificado; lo/la corrieron; le corrieron; corrieron de
lo/la/le desvincularon; desvinculad*; lo/la botaron; lo/la rajaron; liquidad* de; recorte de personal; en un recorte
le rescindieron; no le renovaron; en el paro; esta en paro; esta en el paro; cobrando el paro; cobra el paro
desemplead*; sin trabajo; sin empleo; esta cesante; cesante; quedo sin; se quedo sin trabajo/empleo
perdio el/su trabajo/empleo; perdio la chamba; sin chamba; en erte; erte; ere; seguro de desempleo; finiquito
sin liquidacion; liquidacion pendiente; lo/la dieron de baja; baja por faltas; renuncia forzada
lo/la obligaron a renunciar; lo/la hicieron renunciar; lo invitaron a renunciar; jubilacion anticipada
despedido/despedida por/de/en; lo/la despidieron/echaron/corrieron; le despidieron; fue despedido/despedida
en paro desde; desempleado/desempleada desde; despido procedente/disciplinario/improcedente; acta administrativa
renuncio por; se fue por/porque; no paso _ prueba
""",
        plain="""
desempleo; paro; renuncia; renuncio; liquidacion; cesantia; indemnizacion
""",
    ),
    Mentions(
        entity="DISCIPLINARY_RECORD",
        language="es",
        telling="""
acta administrativa; actas administrativas; amonestacion; amonestad*; sancion de empleo; sancionad*
expediente disciplinario; apercibimiento; apercibid*; suspendid* de empleo/sin/por; suspension de empleo; por robo
por robar; robaba; lo/la cacharon; lo/la pillaron; lo/la agarraron; por faltas; por faltar; por borracho
llegaba tomado; mal desempeno; bajo rendimiento; evaluacion de desempeno _ mala/baja; plan de mejora; acoso laboral
denunciad* por acoso; demanda laboral; demando a la empresa; en juicio con/laboral; juicio laboral
conciliacion laboral; en pleito con
""",
    ),
    Mentions(
        entity="REASON_FOR_LEAVING",
        language="es",
        telling="""
se fue por; se fue porque; dejo el trabajo/empleo por/porque; dejo la maquila/empresa/chamba; renuncio por/porque/a
motivo de salida; se salio por/porque; peleado con su jefe; se peleo con; mal rollo con su; problemas con su jefe
mal ambiente; mobbing; burnout
""",
    ),
    Mentions(
        entity="BACKGROUND_CHECK",
        language="es",
        telling="""
antecedentes penales; tiene antecedentes; con antecedentes; estuvo pres*; estuvo en la carcel; salio de la carcel
en prision; condenad* por; denunciad* por; detenid* por; orden de alejamiento; antidoping positivo; salio positivo
curriculum falso; titulo falso; libertad condicional; detuvieron
""",
    ),
)
