"""Random Pix key of Brazil (chave aleatória, EVP): a UUID that stands for an account, known by its field name only.

Issued by the Banco Central do Brasil since 2020; the other kinds of key are CPF, CNPJ, telephone number and e-mail.
Specification: https://www.bcb.gov.br/estabilidadefinanceira/pix (DICT).
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="BR_PIX_KEY",
    name="Brazilian random Pix key",
    asked_pattern="[0-9A-F]{8}-[0-9A-F]{4}-[1-8][0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}",
    fields=(
        *("chave pix", "chave aleatoria", "chave pix aleatoria", "pix", "chave aleatoria pix", "pix key", "evp pix"),
        *("pix chave", "chave pix cliente", "chave do pix", "chave pix recebedor", "pix copia e cola", "chave pix evp"),
    ),
    context=("chave pix", "chave aleatoria"),
    siblings=("banco", "agencia", "conta", "favorecido", "cpf"),
    confused_with="record ids of other systems, which are UUIDs too; only the field name or label tells.",
    lifespan="until its owner deletes it; issued since November 2020.",
    matches=("chave pix 7af4326c-b783-45fb-8df5-354e1d816dce", "PIX: 123E4567-E89B-12D3-A456-426655440000"),
    rejects=("chave pix 7af4326c-b783", "chave pix ainda não cadastrada"),
)
