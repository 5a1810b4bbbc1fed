"""How notes in Spanish speak of a person's income, debts and credit standing.

Own words; credit registers of Spain (ASNEF, CIRBE), Mexico (Buró de Crédito), Chile (DICOM), Peru (Infocorp) and
Argentina (Veraz).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="INCOME",
        language="es",
        telling="""
ingresos de #; ingresos mensuales/familiares/netos/anuales/bajos/insuficientes/irregulares/del hogar; sus ingresos
ingreso mensual/familiar; ingreso de #; comprobo ingresos; no comprueba ingresos; no puede comprobar; sin ingresos
pension de #; cobra pension; pension minima; pensionad* con; jubilad* con; ingreso minimo vital; cobra el imv
cobra ayuda/subsidio/una ayuda; subsidio de; beca por ingresos; renta minima; programa bienestar
vive de _ pension/ayudas; no llega a fin de; apenas llega; no le alcanza; no tiene para; gana poco; bajos recursos
remesas de
""",
    ),
    Mentions(
        entity="DEBT",
        language="es",
        telling="""
debe #; debe _ meses; debe mucho; debe dinero; debe la renta; debe el alquiler; le debe a/al; adeuda; adeudo de
deuda de; deudas de; deudas con; sus deudas; tiene deudas; con deudas; lleno de deudas; muy endeudad*; endeudad*
sobreendeudad*; se atraso; atrasad* con/en; atraso de; atraso en; con atraso/atrasos; # meses de atraso
meses de renta; dejo de pagar; no paga; no puede pagar; no pudo pagar; impago*; mora de; en mora; moros*
letras vencidas; cuotas vencidas; cuotas atrasadas; cuotas impagas; tarjetas al tope; tarjetas a tope; topado
prestamo personal; prestamos con; debe tarjetas; debe en coppel; prestamista*; gota a gota; agiotista; empeno
empeno el/la/su; hipotec* su; segunda hipoteca; le embargan/embargaron; ludopatia; perdio _ casino/apuestas
cheque rebotado/devuelto; le reboto; apuros economicos; problemas economicos; mal economicamente; situacion economica
quebrado economicamente; debe a/en coppel/elektra/bancos/todos; debe al banco; no califica; le debe; le debe/deben _ a
debe # a; debe # meses; deudas con/de/por; que se lo embarguen; en asnef; en buro; buro mal; mal buro; mal en buro
mal historial; lista de morosos; # meses de renta; atrasado/atrasada con/en; recibo devuelto; recibos devueltos
le negaron _ tarjeta/credito/hipoteca/prestamo; le negaron tarjeta/credito; credito rechazado; hipoteca denegada
prestamo denegado; concurso personal; segunda oportunidad; ejecucion hipotecaria
""",
        plain="""
deuda; deudas; adeudo; hipoteca; prestamo; prestamos; atraso; mora; moroso; impago
embargo/embargan/embargaron/embargada/embargado; moroso/morosa; impagos; desahucio; desahuciado
""",
    ),
    Mentions(
        entity="INSOLVENCY",
        language="es",
        telling="""
en buro; buro de credito; mal buro; buro malo/sucio/manchado; sale en buro; esta en asnef; en asnef; asnef; cirbe
en dicom; dicom; infocorp; en infocorp; en veraz; veraz; datacredito; reportad* en; en lista de morosos
en el registro de morosos; segunda oportunidad ley; ley de segunda; concurso personal; concurso de acreedores personal
insolvencia personal; insolvente; embargo de; embargo al/a su; embargad*; desahuci*; lanzamiento; lo/la desalojaron
desalojo; ejecucion hipotecaria; remate de su; bancarrota personal; quiebra personal; se declaro en
""",
    ),
    Mentions(
        entity="CREDIT_SCORE",
        language="es",
        telling="""
score de #; score #; score bajo; puntaje #; puntaje bajo; calificacion crediticia; mal historial; historial crediticio
credito rechazado/negado/denegado; le rechazaron el credito; le negaron el credito/prestamo
prestamo denegado/rechazado; hipoteca denegada; no califica por/para; no pasa buro; no le prestan
""",
    ),
    Mentions(
        entity="NET_WORTH",
        language="es",
        telling="""
herencia de; hered*; heredo; tiene # ahorrados; ahorros de; # ahorrados; sus ahorros; patrimonio de; patrimonio #
vendio _ casa/piso/terreno/departamento en/por #; tiene # departamentos/pisos/propiedades/casas; plazo fijo de
# en plazo; # en fondos; # en acciones; pension alimenticia; paga alimentos; manutencion; divorcio; indemnizacion de #
se gano la loteria; loteria; millonari*; liquidez de; aportacion de sus padres; dinero negro; no declara
""",
        plain="""
ahorros; patrimonio; herencia; inversiones
""",
    ),
)
