"""How notes in Portuguese speak of a person's income, debts and credit standing.

Own words; credit registers of Brazil (SPC, Serasa) and Portugal (Banco de Portugal).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="INCOME",
        language="pt",
        telling="""
renda de #; renda familiar; renda mensal; renda per capita; renda comprovada; renda #; sem renda; nao comprova renda
renda baixa; rendimento de #; rendimentos de #; rendimento do agregado; rendimento familiar; irs dele/dela/mostra
reforma de #; a reforma da/do; reforma #; pensao de #; aposentadoria de #; aposentad* com
vive da reforma/pensao/aposentadoria; rsi; recebe rsi; rendimento social; bolsa familia; bpc; loas; auxilio brasil
cadunico; cad unico; baixa renda; subsidio social; abono de familia; nao chega ao fim; passa dificuldades
passando necessidade
""",
    ),
    Mentions(
        entity="DEBT",
        language="pt",
        telling="""
deve #; deve _ meses; deve muito; deve dinheiro; deve a; deve na; devendo #; esta devendo; ficou a dever; divida de
dividas de; dividas com; suas dividas; tem dividas; com dividas; cheio de dividas; endividad*; superendividad*
atrasad* com; aluguel atrasado; alugueis atrasados; parcelas atrasadas; parcela atrasada; prestacoes em atraso
prestacao em atraso; rendas em atraso; # meses de renda; meses de atraso; em atraso; inadimplent*; inadimplencia
incumprimento; em incumprimento; parou de pagar; nao paga; nao consegue pagar; cartao estourado; cartoes estourados
estourou o cartao; cheque especial; no vermelho; agiota; penhor*; emprestimo consignado; consignado
credito pessoal de; emprestimos em; viciado em apostas; apostas; bets; perdeu tudo em; cheque sem fundo
cheque devolvido; dificuldades financeiras; problemas financeiros; aperto financeiro; falido pessoalmente
pensao alimenticia atrasada; nome sujo; com o nome sujo; nome no serasa/spc; no serasa; no spc; restricao no nome
devendo cartao/banco/o/a/aluguel/condominio; rotativo do cartao; busca e apreensao; credito negado
financiamento negado/recusado/reprovado; score baixo; score #; divida de #; acordo no serasa; feirao limpa nome
""",
        plain="""
divida; dividas; atraso; prestacao; parcelas; emprestimo; inadimplente; hipoteca; negativado/negativada
endividado/endividada; penhora
""",
    ),
    Mentions(
        entity="INSOLVENCY",
        language="pt",
        telling="""
nome sujo; nome no spc; nome no serasa; negativad*; no spc; spc; serasa; no serasa; restricao no nome/cpf
cpf com restricao; protestad*; titulo protestado; nome limpo agora; lista negra do banco; banco de portugal lista
mapa de responsabilidades; crc; insolvencia pessoal; insolvente; pediu insolvencia; processo de insolvencia
plano de pagamentos; penhora; penhora de; salario penhorado; vencimento penhorado; casa penhorada; foi despejad*
despejo; ordem de despejo; execucao fiscal; dividas as financas; busca e apreensao; carro apreendido; leilao da casa
falencia pessoal
""",
    ),
    Mentions(
        entity="CREDIT_SCORE",
        language="pt",
        telling="""
score de #; score #; score baixo; seu score; score dele/dela; credito recusado; credito negado; credito rejeitado
financiamento negado/recusado/reprovado; reprovad* no credito; credito reprovado; nao aprovou; banco recusou
banco negou; nao passa no credito; emprestimo recusado/negado
""",
    ),
    Mentions(
        entity="NET_WORTH",
        language="pt",
        telling="""
heranca; heranca de; herdou; tem # guardados/poupados/aplicados/investidos; # guardados; poupancas de; # aplicados
# na poupanca; # investidos; suas economias; patrimonio de; patrimonio #; vendeu _ casa/apartamento/terreno por #
tem # apartamentos/imoveis/casas; divorcio; pensao alimenticia; pensao de alimentos; partilhas; indemnizacao de
indenizacao de #; ganhou na loteria; euromilhoes; fgts de; dinheiro vivo; caixa dois
""",
        plain="""
poupanca; patrimonio; investimentos; economias
""",
    ),
)
