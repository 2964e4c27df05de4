"""Commands about rules and flags: rules, flags, explain, thresholds. A flag is no accusation."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import Any

import click

from api.cli.asking import check_day, groupings, moment_of, moment_options, tell_remarks
from api.cli.exits import misused
from api.cli.groups import currency_word, group_words, heads
from api.cli.listing import answer_list, list_options
from api.cli.output import Session, book_option, counted, emit, emit_json, emit_table, json_option
from ledger import Book, record
from ledger.core.errors import Problem, refuse
from ledger.core.money import figures, format_money
from ledger.core.sums import sum_text
from ledger.core.vocabulary import AnswerKind, FlagLevel, NonPaymentReason
from ledger.entries.kinds import KINDS
from ledger.law.thresholds import THRESHOLDS
from ledger.projection.book_law import law_of
from ledger.projection.moment import Moment, read_at
from ledger.queries import objects as queries
from ledger.queries.flag_summary import GROUPINGS, Stood, summary
from ledger.queries.flag_words import basis, clears, organisations, sentence
from ledger.queries.flags import FlagView
from ledger.queries.views.flags import FLAGS
from ledger.queries.views.law import RULE_LIST
from ledger.queries.views.listing import ALL, Page
from ledger.rules import RULES
from ledger.rules.rule import Found, Rule, Undetermined
from ledger.watch.explain import Explanation, explain_flag, flag_meant
from ledger.watch.flags_on import flags_found, found_view, grouped, view_of
from ledger.watch.sweep import last_sweep
from ledger.words.trace import field_words, say_step


@click.command()
@list_options(RULE_LIST, most=ALL)
@click.pass_obj
def rules(session: Session, /, **given: Any) -> None:
    """列出规则、依据、现行阈值及其来源和现有标记数。 List the rules, their basis, thresholds and counts."""
    book = session.book(given.pop("book_id"))
    at = moment_of(book, given.pop("day"), given.pop("known_on"))
    answer_list(session, RULE_LIST, book, at, given, _tell_rules, ALL)


def _tell_rules(session: Session, page: Page) -> None:
    for line in page.lines:
        _tell_rule(session, RULES[line["code"]], line)


def _tell_rule(session: Session, rule: Rule, told: dict[str, Any]) -> None:
    kinds = session.words("、", ", ").join(session.words(KINDS[k].zh, KINDS[k].en) for k in rule.kinds)
    level = session.words(rule.level.zh, rule.level.en)
    emit(f"{rule.code}  {session.words(rule.zh, rule.en)}  [{level}]  {told['standing']}")
    if kinds:
        emit(f"    {session.words('适用：', 'applies to: ')}{kinds}")
    for one in told["basis"]:
        mark = (
            "" if one["confirmed"] else session.words("（尚未核对原文，仅作提醒）", " (unread: reminds only)")
        )
        emit(f"    {one['id']}  {session.words(one['zh'], one['en'])}{mark}")
    for name, one in told["thresholds"].items():
        threshold = THRESHOLDS[name]
        source = session.words("本账簿设定", "set by the book")
        if not one["set_by_book"]:
            source = session.words("程序默认", "the program's default")
        unit = session.words(threshold.unit_zh, threshold.unit_en)
        emit(
            f"    {name} = {one['value']} {unit}  "
            f"{session.words(threshold.zh, threshold.en)}{session.words('，', ', ')}{source}"
        )


@click.command()
@list_options(FLAGS, most=ALL)
@click.option("--by", metavar="A,B", help=f"汇总 sums instead of a list: {', '.join(GROUPINGS)}")
@click.pass_obj
def flags(session: Session, /, by: str | None, **given: Any) -> None:
    """列出现有标记。标记不是处分，也不是认定。 List the flags that stand; a flag is no accusation.

    指明日期的，按各项规则对该日情况逐项核对，不论当日是否巡检。 Of a day that is named, what the rules find.
    """
    book_id, day, known_on = (given.pop(name) for name in ("book_id", "day", "known_on"))
    rule, as_json = given["rule"], given["as_json"]
    if by is not None and any(value for name, value in given.items() if name != "as_json"):
        raise misused("usage.by-with-filter")
    if rule is not None and rule not in RULES:
        raise refuse("rule.unknown", "--rule", value=rule, known=", ".join(RULES))
    keys = groupings("--by", by or "", GROUPINGS)
    book = session.book(book_id)
    at = moment_of(book, day, known_on)
    swept = day is None and known_on is None
    if swept:
        tell_remarks(session, _not_swept(book, at.on), as_json=as_json)
    if by is not None:
        _tell_summary(session, book, _summed(session, book, at, keys, swept, as_json), keys, as_json=as_json)
        return
    given["standing"] = given["standing"] or "yes"
    view = FLAGS if swept else found_view(rule)
    tell = partial(_tell_flags, whole=given["after"] is None)
    answer_list(session, view, book, at, given, tell, ALL)


def _summed(
    session: Session, book: Book, at: Moment, keys: list[str], swept: bool, as_json: bool
) -> list[Stood]:
    """What stood on the day, grouped: as it was swept, or as the rules find it."""
    if swept:
        return summary(book.store, book.id, [at.on], keys)
    found, remarks = read_at(book, at, lambda store: flags_found(store, book.id, at.on))
    tell_remarks(session, remarks, as_json=as_json)
    return grouped(found, at.on, keys)


def _not_swept(book: Book, today: str) -> tuple[Problem, ...]:
    """That the flags on record are of an earlier day, where nobody has swept today."""
    last = last_sweep(book)
    if last == today:
        return ()
    return (Problem("flags.swept-on", "", {"day": last}) if last else Problem("flags.never-swept"),)


def _tell_flags(session: Session, page: Page, *, whole: bool) -> None:
    """A line a flag; how many there are in all, unless the page is one of several."""
    levels = {one.value: session.words(one.zh, one.en) for one in FlagLevel}
    for line in page.lines:
        emit(f"{line['id']}  [{levels[line['level']]}] {line['number'] or '-'}  {line['says']}")
    count = len(page.lines)
    if whole and page.next is None:
        emit(session.words(f"共 {count} 项。", f"{counted(count, 'flag')}."))


def _tell_summary(session: Session, book: Book, found: list[Stood], by: list[str], *, as_json: bool) -> None:
    """What stood on a day, grouped, as dashboards draw it."""
    if as_json:
        emit_json([asdict(one) for one in found])
        return
    bodies = {key for one in found for name, key in zip(by, one.keys, strict=True) if name == "body" and key}
    names = queries.names_of(book, bodies)
    rows = [
        [
            *group_words(session, names, by, one.keys),
            str(one.count),
            figures(one.amount, one.currency) if one.currency else "-",
            currency_word(session, one.currency),
        ]
        for one in found
    ]
    emit_table(
        [*heads(session, by), *session.words("数量,涉及金额,币种", "count,sum,currency").split(",")], rows
    )


@click.command()
@click.argument("flag", metavar="FLAG|RULE:OBJECT")
@moment_options
@book_option
@json_option
@click.pass_obj
def explain(
    session: Session, flag: str, day: str | None, known_on: str | None, book_id: str | None, as_json: bool
) -> None:
    """说明一项标记，或某规则对某对象的结论。 Explain a flag, or what a rule says of an object."""
    book = session.book(book_id)
    at = moment_of(book, day, known_on)
    explanation, remarks = read_at(
        book, at, lambda store: explain_flag(book, flag, at.on, store, known_on=at.known_on)
    )
    tell_remarks(session, remarks, as_json=as_json)
    if as_json:
        emit_json(_explained_json(book, explanation, session.settings.language))
    else:
        _tell_explanation(session, book, explanation)


def _view_of(explanation: Explanation) -> FlagView | None:
    """What the rule finds, in the form of a flag; None where it finds nothing."""
    if not isinstance(explanation.verdict, Found):
        return None
    found = explanation.rule.finding(tuple(explanation.facts.values()), explanation.verdict)
    return view_of(found, explanation.day)


def _said(book: Book, view: FlagView, explanation: Explanation, language: str) -> str:
    names = queries.names_of(book, organisations(view))
    return sentence(view, names, explanation.day, language)


def _verdict(explanation: Explanation) -> str:
    if isinstance(explanation.verdict, Found):
        return "found"
    return "cannot-tell" if isinstance(explanation.verdict, Undetermined) else "clear"


def _explained_json(book: Book, explanation: Explanation, language: str) -> dict[str, Any]:
    view, verdict = _view_of(explanation), explanation.verdict
    told: dict[str, Any] = {
        "rule": explanation.rule.code,
        "subject": explanation.subject,
        "day": explanation.day,
        "verdict": _verdict(explanation),
        "facts": explanation.plain_facts,
        "due": [say_step(step, language) for step in explanation.due.trace] if explanation.due else [],
        "met": [say_step(step, language) for step in explanation.met],
        "entries": list(explanation.entries),
        "flags": [one.to_json() for one in explanation.flags],
    }
    if view is not None:
        told |= {"says": _said(book, view, explanation, language), "clears": clears(view, language)}
        told["basis"] = basis(view, explanation.law, language)
    if explanation.interest is not None and explanation.interest.amount is not None:
        interest = explanation.interest.amount
        told["interest"] = sum_text(interest.minor, interest.currency)
    told["answers"] = [asdict(one) for one in explanation.answers]
    told["reply_due"] = explanation.reply_due
    if isinstance(verdict, Undetermined):
        told |= {"missing": verdict.missing, "supplier": explanation.supplier}
    return told


def _tell_explanation(session: Session, book: Book, explanation: Explanation) -> None:
    language, view = session.settings.language, _view_of(explanation)
    rule, verdict = explanation.rule, explanation.verdict
    emit(f"{rule.code}  {session.words(rule.zh, rule.en)}  {explanation.subject}")
    if view is not None:
        emit(_said(book, view, explanation, language))
        for line in basis(view, explanation.law, language):
            emit(f"  {session.words('依据', 'basis')}  {line}")
    if isinstance(verdict, Undetermined):
        missing = field_words(verdict.missing, language)
        emit(session.words(f"无法判断，缺：{missing}", f"Cannot tell; missing: {missing}"))
        if explanation.supplier is not None:
            emit(f"  {session.words(explanation.supplier.zh, explanation.supplier.en)}")
    elif not isinstance(verdict, Found):
        emit(session.words("未发现问题。", "Nothing found."))
    if explanation.due is not None:
        emit(session.words("到期日由来：", "How the due day came about:"))
        for step in explanation.due.trace:
            emit(f"  {say_step(step, language)}")
    if explanation.met:
        emit(session.words("未指明义务的履行抵充情况：", "What met it of what names no obligation:"))
        for step in explanation.met:
            emit(f"  {say_step(step, language)}")
    if explanation.interest is not None:
        amount = explanation.interest.amount
        told = format_money(amount, language) if amount else session.words("无法计算", "cannot be told")
        emit(f"{session.words('至当日利息：', 'Interest to the day: ')}{told}")
        for step in explanation.interest.trace:
            emit(f"  {say_step(step, language)}")
    if view is not None:
        emit(f"{session.words('解除条件：', 'What would clear it: ')}{clears(view, language)}")
    for one in explanation.flags:
        end = f" … {one.cleared_on}" if one.cleared_on else ""
        emit(f"  {one.id}  {one.raised_on}{end}")
    if explanation.outlived is not None:
        emit(session.say(Problem("flags.outlived", "", {"flag": explanation.outlived.id})))
    _tell_answers(session, explanation)
    entries = ", ".join(str(seq) for seq in explanation.entries)
    emit(f"{session.words('记录：', 'Entries: ')}{entries}")


def _tell_answers(session: Session, explanation: Explanation) -> None:
    if explanation.reply_due is not None:
        emit(f"{session.words('答复期限：', 'Answer due by: ')}{explanation.reply_due}")
    for one in explanation.answers:
        kind = AnswerKind(one.answer)  # type: ignore[call-arg]
        words = [f"  {one.id}  {one.answered_on}  {session.words(kind.zh, kind.en)}"]
        if one.reason:
            reason = NonPaymentReason(one.reason)  # type: ignore[call-arg]
            words.append(session.words(f"理由：{reason.zh}", f"reason: {reason.en}"))
        if one.until:
            words.append(session.words(f"至 {one.until}", f"until {one.until}"))
        if one.granted is not None:
            zh, en = ("同意延期", "granted") if one.granted else ("不同意延期", "refused")
            words.append(f"{session.words(zh, en)} {one.granted_until or one.decided_on}")
        emit(session.words("，", ", ").join(words))


@click.command()
@click.argument("flag", metavar="FLAG|RULE:OBJECT")
@click.argument("kind", type=click.Choice([one.value for one in AnswerKind]), metavar="ANSWER")
@click.option(
    "--reason", type=click.Choice([one.value for one in NonPaymentReason]), help="理由 stated reason"
)
@click.option("--until", metavar="DAY", help="办结或延期至 done by, or time asked until")
@click.option("--on", "day", metavar="DAY", help="答复日期 the day it was received [today]")
@click.option("--document", help="文号 document number")
@click.option("--statement", help="说明 statement; kept in the vault")
@book_option
@json_option
@click.pass_obj
def answer(
    session: Session,
    /,
    flag: str,
    kind: str,
    day: str | None,
    book_id: str | None,
    as_json: bool,
    **told: str | None,
) -> None:
    """登记责任单位对标记的答复。 Record what the body answers to a flag."""
    check_day("--on", day)
    book = session.book(book_id)
    flag, subject = flag_meant(book, flag)
    data = {name: value for name, value in told.items() if value is not None}
    command = {"kind": "flag.answered", "data": {"flag": flag, "subject": subject, "answer": kind, **data}}
    receipt = record(book, session.actor, command | ({"effective_on": day} if day else {}))
    if as_json:
        emit_json({"id": receipt.ids[0], "seq": receipt.first_seq})
        return
    emit(session.words(f"已登记 {receipt.ids[0]}。", f"Recorded as {receipt.ids[0]}."))


@click.group()
def thresholds() -> None:
    """规则的阈值。 Numbers of the rules that no statute sets."""


@thresholds.command("list")
@book_option
@json_option
@click.pass_obj
def list_thresholds(session: Session, book_id: str | None, as_json: bool) -> None:
    """列出阈值。 List the thresholds."""
    book = session.book(book_id)
    law = law_of(book.store, book.id)
    if as_json:
        emit_json({name: law.thresholds[name] for name in THRESHOLDS})
        return
    headings = session.words("名称,取值,单位,含义,来源", "name,value,unit,what it is,source").split(",")
    own, default = session.words("本账簿设定", "the book"), session.words("程序默认", "default")
    rows = [
        [
            one.name,
            str(law.thresholds[one.name]),
            session.words(one.unit_zh, one.unit_en),
            session.words(one.zh, one.en),
            own if one.name in law.chosen else default,
        ]
        for one in THRESHOLDS.values()
    ]
    emit_table(headings, rows)


@thresholds.command("set")
@click.argument("name", type=click.Choice(list(THRESHOLDS)))
@click.argument("value", type=int)
@click.option("--document", help="依据文件 the document it rests on")
@book_option
@json_option
@click.pass_obj
def set_threshold(
    session: Session, name: str, value: int, document: str | None, book_id: str | None, as_json: bool
) -> None:
    """设定一个阈值，记入账簿。 Set a threshold, by an entry."""
    data: dict[str, Any] = {"name": name, "value": value}
    if document:
        data["document"] = document
    receipt = record(session.book(book_id), session.actor, {"kind": "threshold.set", "data": data})
    if as_json:
        emit_json({"seq": receipt.first_seq})
        return
    emit(session.words(f"已设定，见记录 {receipt.first_seq}。", f"Set: entry {receipt.first_seq}."))


COMMANDS = (rules, flags, explain, answer, thresholds)
