"""The sentence for every problem code, in Chinese and English: what is wrong, and how to mend it.

One table; a test holds every code raised anywhere to both languages and the same parameters. Chinese first:
the reader is a clerk in a bureau.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ledger.core.errors import Problem
from ledger.core.fields import Named
from ledger.core.identity_numbers import without_identity_numbers
from ledger.core.suggestions import Nearest
from ledger.words.contracts import CONTRACT_WORDS
from ledger.words.core import CORE_WORDS
from ledger.words.debts import DEBT_WORDS
from ledger.words.flags import FLAG_WORDS
from ledger.words.input import INPUT_WORDS
from ledger.words.law import LAW_WORDS
from ledger.words.moments import MOMENT_WORDS
from ledger.words.money import MONEY_WORDS
from ledger.words.ocds import OCDS_WORDS
from ledger.words.parties import PARTY_WORDS
from ledger.words.proofs import PROOF_WORDS
from ledger.words.sheets import SHEET_WORDS
from ledger.words.store import STORE_WORDS
from ledger.words.survival import SURVIVAL_WORDS
from ledger.words.terms import TERM_WORDS
from ledger.words.usage import USAGE_WORDS
from ledger.words.verify import VERIFY_WORDS


class Words(NamedTuple):
    """A sentence in both languages, with ``{parameters}``."""

    zh: str
    en: str


WORDS: dict[str, Words] = {
    code: Words(*pair)
    for words in (
        CORE_WORDS,
        CONTRACT_WORDS,
        DEBT_WORDS,
        FLAG_WORDS,
        INPUT_WORDS,
        LAW_WORDS,
        MOMENT_WORDS,
        MONEY_WORDS,
        OCDS_WORDS,
        PROOF_WORDS,
        SHEET_WORDS,
        PARTY_WORDS,
        STORE_WORDS,
        SURVIVAL_WORDS,
        TERM_WORDS,
        USAGE_WORDS,
        VERIFY_WORDS,
    )
    for code, pair in words.items()
}


NOUNS: dict[str, Words] = {
    "organisation": Words("单位", "organisation"),
    "person": Words("人员", "person"),
    "post": Words("岗位", "post"),
    "tenure": Words("任职", "tenure"),
    "award": Words("中标、成交通知", "award"),
    "contract": Words("合同", "contract"),
    "obligation": Words("义务", "obligation"),
    "performance": Words("履行记录", "performance"),
    "payroll": Words("工资表", "payroll"),
    "responsibility": Words("责任", "responsibility"),
    "penalty": Words("行政处罚", "penalty"),
    "flag": Words("标记", "flag"),
    "answer": Words("答复", "answer"),
    "confirmation": Words("参数确认", "confirmation"),
    "debt": Words("政府债务", "debt"),
    "budget": Words("预算项目", "budget"),
    "commitment": Words("预算占用", "commitment"),
    "receivable": Words("确权请求", "receivable"),
    "debt-limit": Words("政府债务限额", "debt limit"),
    "judgment": Words("裁判文书", "judgment"),
    "listing": Words("列入名单决定", "listing decision"),
    "refusal": Words("供应商拒绝", "supplier's refusal"),
    "request": Words("信息公开申请", "request for information"),
    "record": Words("记录", "record"),
    "administer": Words("管理", "administer"),
    "review": Words("复核", "review"),
    "approve": Words("批准", "approve"),
    "publish": Words("公布", "publish"),
}
"""Names of the program's own (object types, permissions) where a sentence needs them in words."""


_NAMING = ("types", "permission")
"""Parameters that hold such names; a table, say, keeps the name it has in the database."""


def say(problem: Problem, language: str) -> str:
    """The sentence of a problem, led by its place where it has one; it repeats nobody's identity number."""
    sentence = without_identity_numbers(sentence_of(problem.code, problem.params, language))
    line = problem.params.get("line")
    place = without_identity_numbers(problem.path)
    if line is not None:
        place = f"第 {line} 行 {place}".strip() if language == "zh" else f"line {line} {place}".strip()
    if not place:
        return sentence
    return f"{place}：{sentence}" if language == "zh" else f"{place}: {sentence}"


def sentence_of(code: str, params: Mapping[str, object], language: str) -> str:
    """The sentence of a code with its parameters; a parameter that is itself a code is put into words."""
    template = getattr(WORDS[code], language)
    known = {name: _worded(name, value, params, language) for name, value in params.items()}
    return str(template.format_map(_Lenient(known)))


def _worded(name: str, value: object, params: Mapping[str, object], language: str) -> object:
    """A parameter that is a code or a name of the program's own, in words; ``why`` is its own reason."""
    if isinstance(value, Named):
        return getattr(value, language)
    if isinstance(value, Nearest):
        return value.named(language)
    if not isinstance(value, str):
        return value
    if value in WORDS:
        own = _Lenient({**params, name: params.get("why", "-")})
        return getattr(WORDS[value], language).format_map(own).rstrip("。.")
    if name not in _NAMING:
        return value
    return ", ".join(getattr(NOUNS[part], language) if part in NOUNS else part for part in value.split(", "))


class _Lenient(dict[str, object]):
    """A parameter that is missing shows as a dash rather than hiding the whole sentence."""

    def __missing__(self, name: str) -> str:
        return "-"
