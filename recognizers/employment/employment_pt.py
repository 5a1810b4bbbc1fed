"""How notes in Portuguese speak of a person's pay, dismissal and past jobs.

Own words; institutions of Brazil (CLT, INSS) and Portugal.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="SALARY",
        language="pt",
        telling="""
ganha #; ganhava #; ganha o salario; ganha o minimo; ganha pouco; ganhando #; recebe #; recebe por fora; por fora
recebia #; salario de #; salario #; salario atual; salario liquido/bruto; salario minimo; seu salario
salario dele/dela; ordenado de; ordenado #; vencimento de; pretensao salarial; pretensao de #; pretensao #; pretende #
pede # liquidos/brutos/clt/pj; quer # clt/pj/liquidos; # liquidos; # brutos; # clt; # pj; # por mes; # por hora
holerite; contracheque; recibo de vencimento; recibos de vencimento; salario atrasado; salarios em atraso
# salarios minimos; # meses sem receber; # salarios em atraso; comissao de #; bonus de #; plr de #
decimo terceiro nao; pagam #; hora extra nao; reducao de salario; aumento negado; recibos verdes de; fatura # k
fatura #; toparia clt por #; toparia por #; pj #; clt por #; tira # por; salario atual #; quer # k; quer ganhar #
holerite de #; holerite mostra
""",
        plain="""
salario; ordenado; vencimento; comissao; plr; pretensao
""",
    ),
    Mentions(
        entity="TERMINATION",
        language="pt",
        telling="""
foi despedid*; despedid* da/do/por; foi demitid*; demitid* da/do/por/com; foi mandad* embora; mandad* embora
mandaram embora; mandaram ele/ela embora; justa causa; demissao; demissao por; pediu demissao por/porque; layoff
foi desligad*; desligad* da/do/por; perdeu o emprego; perdeu emprego; ficou sem emprego; sem emprego; desempregad*
esta desempregad*; no desemprego; subsidio de desemprego; fundo de desemprego; seguro desemprego; rescisao
rescisao por; despedimento coletivo; despedimento; contrato nao renovado; nao renovaram; sem trabalho; rua por
foi pra rua; pos na rua; rescisao amigavel; reformad* antecipad*; nao renovou o contrato; nao lhe renovou
renovaram o contrato nao; nao renovou; levou justa causa; demitido/demitida por/da/do/em; mandado/mandada embora
foi demitido/demitida; foi desligado/desligada; desligado/desligada da/por; tomou pe na
por desvio de mercadoria/dinheiro; processo trabalhista contra; entrou na justica contra
desempregado/desempregada desde/ha
""",
        plain="""
desemprego; desempregado
""",
    ),
    Mentions(
        entity="DISCIPLINARY_RECORD",
        language="pt",
        telling="""
processo disciplinar; processo trabalhista; processando a empresa; em tribunal com; esta em tribunal; acao trabalhista
reclamacao trabalhista; advertencia por; advertencia escrita; levou advertencia; suspens* por; suspenso do trabalho
afastad* por; por faltas; por roubo; por furto; roubava; roubou; desviou; desvio de dinheiro; bebado no trabalho
mau desempenho; avaliacao de desempenho _ baixa/ruim; assedio moral; denunciad* por assedio; assedio do chefe
briga com o chefe; brigou com o chefe; saiu por causa; saiu por; saiu porque; saiu da empresa por; incompatibilizou
""",
    ),
    Mentions(
        entity="BACKGROUND_CHECK",
        language="pt",
        telling="""
antecedentes criminais; ficha criminal; tem passagem; passagem pela policia; esteve pres*; foi pres*; saiu da prisao
na cadeia; ex presidiario; tornozeleira; pena suspensa; condenad* por; diploma falso; exame toxicologico positivo
registo criminal _ com/sujo
""",
    ),
)
