"""Domestic bank accounts of Africa with a key by 97: RIB of 20, 23 or 24 characters, NIB of 21 digits.

Morocco has 24 digits (bank 3, town 3, account 16, key 2), Tunisia 20 (2-3-13-2), Madagascar and the states of the BEAC
23 (5-5-11-2, the first digit is the state), those of the BCEAO 24 (the bank's code begins with the state's two
letters, of old with one), all with the key of the French RIB; Angola and Mozambique have the Portuguese NIB (4-4-11-2,
remainder 1). Algeria's 20 digits are asked for their length only. They are the IBAN's digits behind its first four.
Issued by banks. Specification: https://www.swift.com/standards/data-standards/iban (BBAN structure),
https://www.bceao.int, https://www.beac.int, https://www.bkam.ma.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.mod97 import mod_97_10, remainder_97
from sensitive_scan.check.rib import passes_rib
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Check, Recognizer, Sample

if TYPE_CHECKING:
    from random import Random

_BCEAO = "[0-9]{3} ?[0-9]{5} ?[0-9]{12} ?[0-9]{2}"
_BEAC = "[0-9]{4}[ -]?[0-9]{5}[ -]?[0-9]{11}[ -]?[0-9]{2}"
_NIB = "[0-9]{4}[ .-]?[0-9]{4}[ .-]?[0-9]{11}[ .-]?[0-9]{2}"


def _is_rib(value: str) -> bool:
    return len(value) in (20, 23, 24) and not is_repeated(value[5:]) and passes_rib(value)


def _is_nib(number: str) -> bool:
    return is_digits(number, 21) and not is_repeated(number) and mod_97_10(number)


def _sample(lead: str, length: int) -> Sample:
    """What makes up numbers that begin with ``lead`` and have ``length`` characters; those of 21 are a NIB."""

    def make(chance: Random) -> str:
        body = lead + "".join(chance.choice("0123456789") for _ in range(length - 2 - len(lead)))
        if length == 21:
            return f"{body}{(1 - remainder_97(f'{body}00')) % 97:02d}"
        return next(whole for key in range(97) if passes_rib(whole := f"{body}{key:02d}"))

    return make


def _account(  # noqa: PLR0913 - a row of a table
    code: str,
    country: str,
    adjective: str,
    examples: tuple[str, ...],
    *,
    form: str,
    pattern: str = "",
    check: Check = _is_rib,
    sample: Sample | None = None,
    context: tuple[str, ...] = (),
    kind: str = "rib",
    more: tuple[str, ...] = (),
) -> Recognizer:
    return Recognizer(
        entity=f"{code}_{kind.upper()}",
        name=f"bank account number ({country})",
        pattern=pattern,
        asked_pattern=form,
        check=check,
        sample=sample,
        fields=(
            *(f"{kind} {country}", f"{kind} {adjective}", f"{country} {kind}", f"compte bancaire {country}"),
            *(f"conta bancaria {country}", f"{country} bank account", f"bank account {country}"),
            *more,
        ),
        context=(*context, f"{kind} {country}"),
        siblings=("banque", "banco", "titulaire", "code banque", "code guichet", "cle rib", "bank name"),
        confused_with="order and tracking numbers of twenty digits and more; one in 97 passes.",
        lifespan="as long as the account; the last digits of the IBAN where the country has one",
        matches=examples,
        rejects=(f"{kind} {country} {'0' * 24}", f"{kind} {country} 1048172635", f"{kind} {country} 01048172635914800"),
    )


def _bceao(code: str, old: str, country: str, adjective: str, *examples: str) -> Recognizer:
    now, old_form = f"{code}{_BCEAO}", f"{old}[0-9]{_BCEAO}"
    names, context = (code, country, adjective, examples), ("uemoa", "bceao")
    return _account(*names, pattern=now, form=old_form, sample=_sample(code, 24), context=context)


def _beac(code: str, first: str, country: str, adjective: str, *examples: str) -> Recognizer:
    form, sample = f"{first}{_BEAC}", _sample(first, 23)
    return _account(code, country, adjective, examples, form=form, sample=sample, context=("cemac", "beac"))


recognizers = (
    _account(
        *("MA", "maroc", "marocain", ("RIB 011 519 0000012050005349 21", "rib maroc 011519000001205000534921")),
        pattern="[0-9]{3}[ -][0-9]{3}[ -][0-9]{16}[ -][0-9]{2}",
        form="[0-9]{24}|[0-9]{3}(?: [0-9]{3}){7}",
        sample=_sample("0", 24),
        more=("rib", "numero de rib", "releve identite bancaire"),
        context=("attijariwafa", "banque populaire maroc", "bmce", "cih bank"),
    ),
    _account(
        *("TN", "tunisie", "tunisien", ("rib tunisie 10 006 0351835984788 31", "rib tunisien 10006035183598478831")),
        form="[0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{13}[ -]?[0-9]{2}",
        sample=_sample("", 20),
        context=("rib", "biat", "attijari bank tunisie", "amen bank"),
    ),
    _account(
        *("DZ", "algerie", "algerien", ("rib algerie 002 00041 0410481726 53", "rib algerien 00799999004817263591")),
        form="[0-9]{20}|[0-9]{3}[ -][0-9]{5}[ -][0-9]{10}[ -][0-9]{2}",
        check=serial(20),
        context=("badr", "bna algerie", "rip ccp", "algerie poste"),
    ),
    _bceao("SN", "K", "senegal", "senegalais", "SN010 01520 000485000030 35", "rib senegal K00100152000025690007542"),
    _bceao("CI", "A", "cote ivoire", "ivoirien", "CI0080111301134291200589", "rib ivoirien A00060174100178530011852"),
    _bceao("BF", "C", "burkina faso", "burkinabe", "BF084 01013 004635740003 90"),
    _bceao("ML", "D", "mali", "malien", "ML016 01201 026001006684 97", "rib mali D00890170001002120000447"),
    _bceao("BJ", "B", "benin", "beninois", "BJ061 00100 144390000769 37", "rib benin B00610100400271101192591"),
    _bceao("TG", "T", "togo", "togolais", "TG009 06043 103465004000 70"),
    _bceao("NE", "H", "niger", "nigerien", "NE038 01001 013048172635 24"),
    _bceao("GW", "S", "guinee bissau", "bissau", "GW095 01001 013048172635 82"),
    _beac("CM", "1", "cameroun", "camerounais", "rib cameroun 10002 00030 02779763150 08"),
    _beac("GA", "4", "gabon", "gabonais", "rib gabon 40021010032001890020126"),
    _beac("CG", "3", "congo", "congolais", "rib congo 30011000101013451300019"),
    _beac("TD", "6", "tchad", "tchadien", "rib tchad 60002 00001 01048172635 10"),
    _beac("CF", "2", "centrafrique", "centrafricain", "rib centrafrique 20001 00001 01048172635 05"),
    _beac("GQ", "5", "guinee equatoriale", "equatorial", "rib guinee equatoriale 50002000010104817263535"),
    _account(
        *("MG", "madagascar", "malgache", ("rib madagascar 00005 03001 01019140160 56",)),
        form=f"0{_BEAC}",
        sample=_sample("0", 23),
        context=("boa madagascar", "bni madagascar"),
    ),
    _account(
        *("AO", "angola", "angolano", ("nib angola 0044.0000.67295030101.02",)),
        form=_NIB,
        check=_is_nib,
        sample=_sample("00", 21),
        context=("bfa", "banco bai", "multicaixa"),
        kind="nib",
    ),
    _account(
        *("MZ", "mocambique", "mocambicano", ("nib mocambique 000301080016367102371",)),
        form=_NIB,
        check=_is_nib,
        sample=_sample("00", 21),
        context=("millennium bim", "bci mocambique"),
        kind="nib",
    ),
)
