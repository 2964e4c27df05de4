"""The steps of a trace in words, Chinese and English, as an official would sign them.

``say_step`` fills days, terms, sums and rates into the sentence of a step and adds its legal basis; a basis
whose text was not read is marked as not confirmed. Knows no calculation: others make the steps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Protocol

from ledger.core.currencies import CURRENCIES
from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.core.money import Money, format_money
from ledger.law.holidays import FESTIVALS
from ledger.law.rates import PER_MILLION
from ledger.law.statutes import EVENTS, Parameter
from ledger.law.terms import UNITS
from ledger.words.fields import FIELD_WORDS
from ledger.words.judgments import JUDGMENT_STEPS
from ledger.words.language import LANGUAGES, counted, language_of, singular
from ledger.words.money import MET_STEPS
from ledger.words.rates import RATE_STEPS

STEP_WORDS: dict[str, tuple[str, str]] = {
    **JUDGMENT_STEPS,
    **MET_STEPS,
    **RATE_STEPS,
    "due.agreed-term": ("合同约定：自{event}起 {term}内。", "Agreed: within {term} from {event}."),
    "due.by-statute": ("法定期限：自{event}起 {term}内。", "Statutory term: within {term} from {event}."),
    "due.as-public": (
        "付款方为使用财政资金的团体组织，参照对机关、事业单位的规定执行。",
        "The debtor uses public money: the provisions on public bodies apply to it likewise.",
    ),
    "due.counted": ("计 {term}，末日为 {day:w}。", "Counting {term}: the last day is {day:w}."),
    "due.day": ("到期日：{day:w}。", "Due day: {day:w}."),
    "due.edition-chosen": (
        "合同订立之日（{signed}）与起算之日（{start}）施行的规定不同；本账簿选定适用{deciding}施行的规定。",
        "The law on the day of signing ({signed}) and on the day it starts ({start}) differs; "
        "the book chose that of {deciding}.",
    ),
    "due.editions-agree": (
        "合同订立之日（{signed}）与起算之日（{start}）分属修订前后，两次规定相同，一并援引。",
        "The rule was revised between signing ({signed}) and the start ({start}); both editions say the "
        "same, and both are cited.",
    ),
    "due.editions-differ": (
        "合同订立之日（{signed}）与起算之日（{start}）施行的规定不同，又没有过渡条款，须由本账簿选定。",
        "The law on the day of signing ({signed}) and on the day it starts ({start}) differs, and nothing "
        "says which applies: the book must choose.",
    ),
    "due.first-day": (
        "起算事件当日不计入，自 {day} 起计。",
        "The day of the event is not counted; counting starts on {day}.",
    ),
    "due.fixed": ("合同约定的日期为 {day:w}。", "The day agreed is {day:w}."),
    "due.individual-business": (
        "收款方为个体工商户，不是中小企业；对个体工商户的账款，规定只要求不得违约拖欠，没有天数，也没有利率。",
        "The creditor is an individual business and no enterprise: what protects it forbids arrears and "
        "gives neither a number of days nor a rate.",
    ),
    "due.inspection-overrun": (
        "约定的检验或验收期限已于 {day:w}届满而未通过检验或验收，付款期限自届满之日起算；"
        "以付款方拖延检验或验收为前提，是否拖延请核对。",
        "The agreed time of inspection or acceptance ended on {day:w} without it being passed: "
        "the term of payment runs from that day, provided that it was the debtor who delayed; please check.",
    ),
    "due.maximum": (
        "付款期限自交付（或检验、验收合格，或确认结算金额）之日起最长不得超过 {limit} 日；"
        "缺少起算之日，约定的期限是否超过，无法判断。",
        "Counted from delivery (or a passed inspection, or a confirmed settlement) a payment term may not be "
        "over {limit} days; without that day it can't be told whether this one is.",
    ),
    "due.maximum-passed": (
        "约定的付款期限至少 {length} 日，超过 {limit} 日的上限；到期日仍照约定计算，请核对。",
        "The term agreed is of at least {length} days; the maximum is {limit}. The due day is counted as "
        "agreed; please check.",
    ),
    "due.month-end": (
        "到期月没有对应日，以该月末日 {day} 为末日。",
        "That month has no corresponding day: its last, {day}, takes the place.",
    ),
    "due.moved-earlier": (
        "支付日 {from:w}为{reason}，提前至 {to:w}。",
        "The payday {from:w} is {reason}: moved earlier, to {to:w}.",
    ),
    "due.moved-later": (
        "末日 {from:w}为{reason}，顺延至 {to:w}。",
        "The last day, {from:w}, is {reason}: moved later, to {to:w}.",
    ),
    "due.no-number": (
        "合同未约定付款期限；适用的规定只要求合理约定，没有天数。",
        "No term was agreed; the rule that applies asks for a reasonable one and gives no number.",
    ),
    "due.no-purchase": (
        "所欠不是采购货物、工程、服务的价款，关于支付中小企业款项的期限和利率不适用。",
        "What is owed is no price of goods, works or services bought: the term and the rate for payments to "
        "small and medium-sized enterprises do not apply.",
    ),
    "due.no-rule": (
        "合同未约定付款期限；在册法规中没有适用于双方的法定期限。",
        "No term was agreed, and the statute book has none that applies to the two parties.",
    ),
    "due.parties": (
        "付款方为{debtor}；收款方在合同订立之日（{day}）为{size}企业。",
        "The debtor is a {debtor}; on the day of signing ({day}) the creditor was a {size} enterprise.",
    ),
    "due.payday": ("约定的工资支付日为 {day:w}。", "The payday agreed is {day:w}."),
    "due.payday-no-rule": (
        "{day} 尚无在册的工资支付日遇休息日的规定，日期不变。",
        "On {day} the statute book has no rule for paydays on rest days; the day stays.",
    ),
    "due.provisional": (
        "{years} 年的放假安排未录入，暂按周末和法定节日推算；录入后须重算。",
        "The holiday notice of {years} is not known; weekends and the holidays by law stand in for it. "
        "To be worked out again.",
    ),
    "due.special-rule": (
        "法律、行政法规或者国家有关规定另有付款期限的，从其规定；本计算未考虑此类规定。",
        "Another term set by law, administrative regulation or state provision prevails; "
        "none was considered.",
    ),
    "due.start": ("起算：{event}为 {day:w}。", "Start: {event}, {day:w}."),
    "due.start-by-law": (
        "合同以此为付款条件，付款期限自{event}起算。",
        "The contract makes this a condition of payment: the term runs from {event}.",
    ),
    "due.statutory-term": (
        "合同未约定付款期限，适用法定期限：自{event}起 {term}内。",
        "No term was agreed; the statutory one applies: within {term} from {event}.",
    ),
    "due.statutory-term-by-condition": (
        "合同未约定付款期限，适用法定期限 {term}；合同另有付款条件，自上述起算之日而不是交付之日起计。",
        "No term was agreed; the statutory one of {term} applies; by the condition of payment it runs "
        "from the start told above and not from delivery.",
    ),
    "due.law-not-chosen": (
        "无法判断：合同订立时与起算时施行的规定不同，请先选定适用规定（试算用 --law-of，"
        "账簿用命令：shouxin statutes choose law.deciding-day signing 或 start）。",
        "Cannot tell: the rules at signing and at the start of the term differ; choose first which applies "
        "(calc: --law-of; a book: shouxin statutes choose law.deciding-day signing, or start).",
    ),
    "due.untold": ("无法判断：缺少“{field}”。", "Cannot tell: {field} is missing."),
    "due.works-delivered": (
        "对工程价款的付款时间没有约定或者约定不明，建设工程已实际交付的，以交付之日（{day:w}）为应付款时间。",
        "No time was agreed for the price of works: where they were delivered, it is due on the day of "
        "delivery, {day:w}.",
    ),
    "due.waits": ("尚待{event}，此前没有到期日。", "Waits for {event}; until then there is no due day."),
    "due.weekend-kept": (
        "末日 {day:w}为周末，本账簿设定周末不顺延。",
        "The last day, {day:w}, is a weekend, which by the book's setting does not move it.",
    ),
    "interest.disputed": (
        "有争议的部分在争议期间不计息，无争议的部分照计；争议期间的利息事后是否补计，在册法规没有规定。",
        "A disputed part bears nothing while the dispute lasts, the rest does; whether interest for that "
        "time is owed afterwards, the statute book does not say.",
    ),
    "interest.extended": (
        "展期期间不计息；展期之前已产生的利息保留。",
        "A respite bears nothing; what had accrued before it stays due.",
    ),
    "interest.lpr-provisional": (
        "所用 LPR 之后可能已有新的公布而未录入，暂按最近一次计算；录入后须重算。",
        "A later LPR may have been announced that is not known here; to be worked out again when it is.",
    ),
    "interest.no-rule": (
        "合同未约定逾期利率；在册法规中没有适用于双方的法定利率。",
        "No rate for late payment was agreed, and the statute book has none that applies to the two parties.",
    ),
    "interest.not-overdue": (
        "{day} 尚未逾期：到期日为 {due}，到期日当日不算逾期。",
        "Not overdue on {day}: it is due on {due}, and the due day itself is not overdue.",
    ),
    "interest.on-principal": (
        "付款先冲减本金，未先抵充逾期利息（或者违约金）。",
        "Payments are set against the sum itself and not first against interest or penalty.",
    ),
    "interest.payment-split": (
        "{day} 付款 {amount}：先抵充已产生的利息 {interest}，其余 {rest} 抵充本金；约定不同的从约定。",
        "Payment of {amount} on {day}: first the interest grown, {interest}; the rest, {rest}, meets the "
        "sum, unless the parties agreed otherwise.",
    ),
    "interest.penalty-first": (
        "约定的逾期违约金是否属于应先抵充的利息，法条没有写明，裁判不一；"
        "如先抵充违约金，则未付本金 {unpaid}，未付违约金 {amount}。",
        "Whether an agreed penalty for delay is interest that is met first no text says, and courts differ; "
        "if it is, {unpaid} of the sum and {amount} of the penalty are unpaid.",
    ),
    "interest.segment": (
        "{from} 至 {to}：{amount} × {rate} × {days} 日 = {product}",
        "{from} to {to}: {amount} × {rate} × {days} days = {product}",
    ),
    "interest.segment-free": (
        "{from} 至 {to}：{days} 日，{bearing}",
        "{from} to {to}: {days} days, {bearing}",
    ),
    "interest.total": ("利息：{amount}。", "Interest: {amount}."),
    "interest.total-rounded": (
        "各段合计 {exact}，末尾一次四舍五入，利息：{amount}。",
        "The segments come to {exact}; rounded once, half up, interest: {amount}.",
    ),
    "interest.law-not-chosen": (
        "利息暂不能计算：合同订立时与逾期时施行的规定不同，请先选定适用规定（试算用 --law-of，"
        "账簿用命令：shouxin statutes choose law.deciding-day signing 或 start）。",
        "Interest cannot be told: the rules at signing and when it fell overdue differ; choose first which "
        "applies (calc: --law-of; a book: shouxin statutes choose law.deciding-day signing, or start).",
    ),
    "interest.untold": ("利息暂不能计算：缺少“{field}”。", "Interest cannot be told: {field} is missing."),
}

_REASONS = {
    "holiday": ("放假日（{year} 年放假安排）", "a day off by the holiday notice of {year}"),
    **{
        f"holiday.{code}": (f"法定节日（{zh}）", f"a statutory holiday ({en})")
        for code, (zh, en) in FESTIVALS.items()
    },
    "rest-day": ("休息日", "a rest day"),
    "weekend": (
        "周末（“法定休假日”是否包括周末，条文未写明，本账簿按包括处理）",
        "a weekend (whether that is a statutory holiday the text does not say; this book counts it as one)",
    ),
}
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_DECIMALS = 8


class AnyStep(Protocol):
    """A step of a trace: code, values, legal basis."""

    @property
    def code(self) -> str:
        """A key of ``STEP_WORDS``."""

    @property
    def params(self) -> Mapping[str, Any]:
        """What the sentence names."""

    @property
    def law(self) -> tuple[Parameter, ...]:
        """The parameters that the step rests on."""


def say_step(step: AnyStep, language: str = "zh") -> str:
    """A step in words, with its legal basis behind it."""
    place = 0 if language == "zh" else 1
    known: dict[str, object] = {name: _shown(name, step.params, place) for name in step.params}
    if "unit" in known:
        known["term"] = _term(step.params["count"], step.params["unit"], place)
    sentence = singular(STEP_WORDS[step.code][place].format_map(known))
    return sentence + cite(step.law, language)


def cite(law: tuple[Parameter, ...], language: str = "zh") -> str:
    """The legal basis in brackets; a parameter whose text was not read is marked as not confirmed."""
    if not law:
        return ""
    if language == "zh":
        named = (f"{one.citation}，{one.id}{'' if one.confirmed else '，未确认'}" for one in law)
        return f"〔{'；'.join(named)}〕"
    named = (f"{one.citation_en}, {one.id}{'' if one.confirmed else ', not confirmed'}" for one in law)
    return f" [{'; '.join(named)}]"


def unconfirmed(trace: Iterable[AnyStep]) -> tuple[str, ...]:
    """Ids of the parameters in a trace that may only remind until the book confirms them."""
    return tuple(dict.fromkeys(law.id for step in trace for law in step.law if not law.confirmed))


def _shown(name: str, params: Mapping[str, Any], place: int) -> object:
    """A value in words, by its name where that says what it is, else by its type."""
    value = params[name]
    by_name: dict[str, Callable[[Any, int], object]] = {
        "event": _named,
        "field": _named,
        "reason": lambda code, place: _REASONS[code][place].format_map(params),
        "lpr": _lpr,
        "rate": say_rate,
        "years": lambda years, place: ("、", ", ")[place].join(map(str, years)),
        "amount": lambda money, place: format_money(money, LANGUAGES[place]),
        "product": lambda minor, place: _exact(minor, params["amount"].currency, place),
        "exact": lambda minor, place: _exact(minor, params["amount"].currency, place),
    }
    if name in by_name:
        return by_name[name](value, place)
    if isinstance(value, Named):
        return (value.zh, value.en)[place]
    if isinstance(value, Money):
        return format_money(value, LANGUAGES[place])
    return _Day(value, place) if isinstance(value, str) and _ISO.fullmatch(value) else value


def field_words(code: str, language: str = "zh") -> str:
    """The name of an event or of a missing field, for people."""
    return _named(code, LANGUAGES.index(language)) if code else "-"


def _named(code: str, place: int) -> str:
    """An event or a field in words."""
    return (FIELD_WORDS.get(code) or EVENTS[code])[place]


def _term(count: int, unit: str, place: int) -> str:
    name = UNITS[unit]
    return counted(count, name.en) if place else f"{count} {name.zh}"


@frozen
class _Day:
    """A day that adds its weekday when asked to: ``{day:w}``."""

    text: str
    place: int

    def __format__(self, spec: str) -> str:
        if not spec:
            return self.text
        weekday = language_of(LANGUAGES[self.place]).weekday(date.fromisoformat(self.text))
        return f"{self.text} ({weekday})" if self.place else f"{self.text}（{weekday}）"


def say_rate(told: Mapping[str, Any], place: int) -> str:
    """What a rate is made of, as ``ledger.law.late_rate.told`` gives it, with the LPR where it is known."""
    share = Fraction(told["parts"], told["of"])
    if told["kind"] == "per-day":
        return (f"日利率 {_percent(share, 0)}", f"{_percent(share, 1)} a day")[place]
    year = told["year_days"]
    if told["kind"] == "per-year":
        return (
            f"年利率 {_percent(share, 0)}（一年按 {year} 日）",
            f"{_percent(share, 1)} a year of {year} days",
        )[place]
    multiple = "" if share == 1 else f" × {_decimal(share)}"
    lpr, at = "", (told["at"].zh, told["at"].en)[place]
    if "lpr" in told:
        announced = told["announced"]
        lpr = f" {_lpr(told['lpr'], place)}"
        at = (f"{announced} 公布，{at}", f"announced {announced}, {at}")[place]
    return (
        f"1年期LPR{lpr}{multiple}（{at}，一年按 {year} 日）",
        f"one-year LPR{lpr}{multiple} ({at}, a year of {year} days)",
    )[place]


def _lpr(per_million: int, place: int) -> str:
    """The LPR as it is announced, with two decimals at least."""
    whole, rest = divmod(per_million, PER_MILLION // 100)
    decimals = f"{rest:04}"
    return f"{whole}.{decimals[:2]}{decimals[2:].rstrip('0')}{('%', ' %')[place]}"


def _percent(share: Fraction, place: int) -> str:
    return f"{_decimal(share * 100)}{('%', ' %')[place]}"


def _decimal(value: Fraction) -> str:
    """A number exactly where eight decimals suffice, else as a fraction."""
    scaled = value * 10**_DECIMALS
    if scaled.denominator != 1:
        return f"{value.numerator}/{value.denominator}"
    whole, rest = divmod(int(scaled), 10**_DECIMALS)
    return f"{whole:,}.{rest:0{_DECIMALS}}".rstrip("0").removesuffix(".")


def _exact(minor: Fraction, currency: str, place: int) -> str:
    """A product as it is, or to eight decimals and marked so where it has more."""
    places, name = CURRENCIES[currency]
    scaled = minor / 10**places * 10**_DECIMALS
    about = "" if scaled.denominator == 1 else ("约 ", "about ")[place]
    whole, rest = divmod(round(scaled), 10**_DECIMALS)
    kept = f"{rest:0{_DECIMALS}}"
    kept = kept[:places] + kept[places:].rstrip("0")
    figures = f"{whole:,}.{kept}".removesuffix(".")
    return f"{about}{figures} {name}" if not place else f"{about}{currency} {figures}"
