"""Why a rule says what it says of one object on a day: facts, due day with its trace, interest, law, entries.

Answers for a flag and for any object that a rule could be about: found, clear, or what is missing to tell and
who could supply it. Works everything out anew, as of the day; writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, get_type_hints

from ledger.book import Book
from ledger.core import canonical
from ledger.core.errors import NotFound, Problem, refuse, shown
from ledger.core.fields import DAY_MAX, Named
from ledger.core.frozen import frozen
from ledger.core.values import split_object_id
from ledger.core.vocabulary import MONEY_OWED
from ledger.law.days import counted
from ledger.law.due import Due, TraceStep, Unit
from ledger.law.interest import Interest
from ledger.projection.book_law import BookLaw, law_of
from ledger.projection.history import read_events
from ledger.projection.standing.facts import DESIGNATION, Facts
from ledger.projection.standing.obligations import explain as explain_status
from ledger.projection.standing.performed import steps as met_steps
from ledger.queries import arrears
from ledger.queries.flags import AnswerView, FlagView, answers_to, flag, flags_about
from ledger.queries.resolver import meant
from ledger.rules import RULES
from ledger.rules.rule import Found, Rule, Undetermined, Verdict
from ledger.store.base import Store


class Supplier(Named):
    """Who could supply what is missing."""

    CLERK = "clerk", "经办人据合同文本补录", "the clerk, from the text of the contract"
    CREDITOR = (
        "creditor",
        "债权人（中小企业须告知其规模类型）",
        "the creditor, who has to state its size class",
    )
    BODY = "body", "责任单位据其文件、凭证补录", "the body, from its files and vouchers"
    BUREAU = (
        "bureau",
        "本账簿选定适用规定或录入放假安排、利率",
        "the bureau, by a choice or an entry about the law",
    )


SUPPLIERS = {
    "creditor-size": Supplier.CREDITOR,
    "signed-on": Supplier.CLERK,
    "agreed-term": Supplier.CLERK,
    "agreed-rate": Supplier.CLERK,
    "debtor-class": Supplier.CLERK,
    "debtor-ownership": Supplier.BODY,
    "debtor-public-funding": Supplier.BODY,
    "owed-for": Supplier.CLERK,
    "term-start": Supplier.CLERK,
    "year-days": Supplier.CLERK,
    "contract-sum": Supplier.CLERK,
    "procurement-method": Supplier.CLERK,
    "creditor-ownership": Supplier.CREDITOR,
    "awaits": Supplier.CLERK,
    DESIGNATION: Supplier.BODY,
    "agreed-change": Supplier.CLERK,
    "change-reason": Supplier.CLERK,
    "award-kind": Supplier.CLERK,
    "original-amount": Supplier.CLERK,
    "project-code": Supplier.CLERK,
    "deciding-day": Supplier.BUREAU,
    "loan-rate": Supplier.BUREAU,
    "lpr": Supplier.BUREAU,
    "reference-rate": Supplier.BUREAU,
}
"""Whom to ask for a field; whoever performs (the body) for every other."""


@frozen
class Explanation:
    """Everything behind a verdict.

    Attributes:
        facts: what the rule looked at, by name; empty where the object does not come into question.
        owed, due: of an obligation or payroll: what is left of it, and its due day with the trace.
        met: what met it of the performances that name no obligation, and by which article.
        interest: of a debt past its day.
        flags: every flag of the rule about the object, oldest first.
        entries: seqs of the entries that the verdict rests on: those of the object and its flags, of the
            contract and what else the facts name, of what was performed, and which size the parties have.
        answers: what the body answered to these flags, oldest first.
        reply_due: by which day the body has to answer the flag that stands, by the book's threshold.
        supplier: who could supply what is missing, where nobody can tell.
    """

    rule: Rule
    subject: str
    day: str
    verdict: Verdict
    law: BookLaw
    facts: dict[str, Any]
    owed: Facts | None = None
    due: Due | None = None
    met: tuple[TraceStep, ...] = ()
    interest: Interest | None = None
    flags: tuple[FlagView, ...] = ()
    entries: tuple[int, ...] = ()
    answers: tuple[AnswerView, ...] = ()
    reply_due: str | None = None
    supplier: Supplier | None = None

    @property
    def plain_facts(self) -> dict[str, Any]:
        """The facts as plain JSON values: yes or no, a list where the table has its text."""
        hints = get_type_hints(self.rule.facts)
        return {name: _plain(name, value, hints.get(name)) for name, value in self.facts.items()}

    @property
    def standing_flag(self) -> FlagView | None:
        """The flag that stands, if one does."""
        return next((one for one in self.flags if one.cleared_on is None), None)

    @property
    def outlived(self) -> FlagView | None:
        """The flag that stands though the rule finds nothing any more: the next sweep clears it."""
        return None if isinstance(self.verdict, Found) else self.standing_flag


def _plain(name: str, value: Any, hint: Any) -> Any:
    if value is None:
        return None
    if name == "law":
        return canonical.parse(value)
    return bool(value) if hint in (bool, bool | None) else value


def explain_flag(
    book: Book, identifier: str, day: str, store: Store | None = None, *, known_on: str | None = None
) -> Explanation:
    """Explain a flag by its id, or ``RULE:OBJECT`` for any object, by its id, name or number, on a day.

    Args:
        book: the open book, in which the flag may have been raised later.
        identifier: what is asked about.
        day: the day.
        store: a store in which the book stands on that day; the book's own when None.
        known_on: the last day whose entries count in it; the same day when None.

    Raises:
        NotFound: no such flag or object, or the object was not on record then. Refused: no such rule.
    """
    if ":" not in identifier:
        one = flag(book.store, book.id, identifier)
        code, subject = one.rule, one.subject
    else:
        code, subject = _rule_and_object(book, identifier)
    if code not in RULES:
        raise refuse("rule.unknown", value=code, known=", ".join(RULES))
    subject = _looked_at(store or book.store, book, code, subject, day)
    sql = 'SELECT 1 FROM "object" WHERE "book" = ? AND "id" = ?'
    if store is not None and not store.rows(sql, (book.id, subject)):
        params = {"value": subject, "day": day, "known": known_on or day}
        raise NotFound(Problem("moment.not-yet-known", "", params))
    return explain(book, code, subject, day, store)


def flag_meant(book: Book, identifier: str) -> tuple[str, str]:
    """The id of a flag that stands and its subject, by its id or as ``RULE:OBJECT``.

    Raises:
        NotFound: no such flag stands. Refused: no such rule.
    """
    if ":" not in identifier and "：" not in identifier:
        return identifier, flag(book.store, book.id, identifier).subject
    code, subject = _rule_and_object(book, identifier)
    subject = _looked_at(book.store, book, code, subject, DAY_MAX)
    for one in flags_about(book.store, book.id, [subject]):
        if one.rule == code and one.cleared_on is None:
            return one.id, subject
    raise NotFound(Problem("object.unknown", "", {"value": shown(identifier), "book": book.id}))


def _rule_and_object(book: Book, text: str) -> tuple[str, str]:
    """The rule and the object of ``RULE:OBJECT``."""
    code, _, named = text.replace("：", ":", 1).partition(":")
    if code not in RULES:
        raise refuse("rule.unknown", value=shown(code), known=", ".join(RULES))
    return code, meant(book, named)


def _looked_at(store: Store, book: Book, code: str, subject: str, day: str) -> str:
    """What a rule looks at where a contract is named: itself, or the one thing owed under it.

    Raises:
        NotFound: several things under the contract come into question; they are named.
    """
    if not subject.startswith("contract-"):
        return subject
    law, rule = law_of(store, book.id), RULES[code]
    if rule.ask(store, book.id, subject, day, law)[0] is not None:
        return subject
    sql = (
        'SELECT s."id", o."clause" FROM "obligation_status" s LEFT JOIN "obligation" o ON o."book" '
        '= s."book" '
        'AND o."id" = s."id" WHERE s."book" = ? AND s."contract" = ? ORDER BY s."id"'
    )
    owed = [
        (identifier, clause)
        for identifier, clause in store.rows(sql, (book.id, subject))
        if rule.ask(store, book.id, identifier, day, law)[0] is not None
    ]
    if len(owed) > 1:
        told = "；".join(" ".join(filter(None, one)) for one in owed)
        raise NotFound(Problem("object.several", "", {"value": subject, "found": told}))
    return owed[0][0] if owed else subject


def explain(book: Book, code: str, subject: str, day: str, store: Store | None = None) -> Explanation:
    """Explain what a rule says of an object on a day."""
    read, rule = store or book.store, RULES[code]
    law = law_of(read, book.id)
    facts, verdict = rule.ask(read, book.id, subject, day, law)
    found = tuple(one for one in flags_about(read, book.id, [subject]) if one.rule == code)
    told = dict(zip(facts._fields, facts, strict=True)) if facts is not None else {}
    status = _status(read, book.id, subject)
    interest = None
    if status is not None and isinstance(verdict, Found) and status[0].type in MONEY_OWED:
        pairs = [(subject, status[0].contract)]
        line = next(arrears.of_subjects(read, book.id, pairs, day, law), None)
        interest = line.interest if line else None
    if facts is None and status is not None and _asks_for_the_day(rule, status[0].type):
        if status[1].missing:
            verdict = Undetermined(status[1].missing)
        elif status[0].unclear:
            verdict = Undetermined(DESIGNATION)
    return Explanation(
        rule=rule,
        subject=subject,
        day=day,
        verdict=verdict,
        law=law,
        facts=told,
        owed=status[0] if status else None,
        due=status[1] if status else None,
        met=met_steps(status[0], law) if status else (),
        interest=interest,
        flags=found,
        entries=_entries(book, read, [subject, *(one.id for one in found)], told, status),
        answers=tuple(answers_to(read, book.id, [one.id for one in found])),
        reply_due=_reply_due(found, law),
        supplier=_supplier(verdict),
    )


def _asks_for_the_day(rule: Rule, type_name: str) -> bool:
    """Whether a rule would look at an obligation of a type, were its due day known."""
    sql = rule.candidates
    return '"due_on" <' in sql and ('s."type" ' not in sql or f"'{type_name}'" in sql)


def _status(store: Store, book: str, subject: str) -> tuple[Facts, Due] | None:
    """What is left of an obligation or payroll, and its due day explained."""
    rows = store.rows(
        'SELECT "contract" FROM "obligation_status" WHERE "book" = ? AND "id" = ?', (book, subject)
    )
    return explain_status(store, book, [rows[0][0]], {subject}).get(subject) if rows else None


def _entries(
    book: Book,
    store: Store,
    subjects: Iterable[str],
    facts: Mapping[str, Any],
    status: tuple[Facts, Due] | None,
) -> tuple[int, ...]:
    """The entries that a verdict rests on; of an organisation those alone that say what it is."""
    named = {one for one in facts.values() if isinstance(one, str) and split_object_id(one)}
    named.update(subjects)
    if status is not None:
        found = status[0]
        named.update(one for one in (found.contract, found.debtor, found.creditor) if one)
        named.update(_performed(store, book.id, found))
    parties = {one for one in named if one.startswith("organisation-")}
    events = read_events(book.store, book.registry, book.id, _seqs(store, book.id, parties))
    kept = {seq for seq, event in events.items() if event.kind in _TELLS_WHAT_IT_IS}
    return tuple(sorted(kept | _seqs(store, book.id, named - parties)))


_TELLS_WHAT_IT_IS = ("organisation.registered", "organisation.sized")
_PERFORMED = (
    'SELECT p."id", o."awaits" FROM "performance" p LEFT JOIN "obligation" o ON o."book" = p."book" '
    'AND o."id" = ? WHERE p."book" = ? AND p."contract" = ? '
    'AND (p."subject" IS NULL OR p."subject" = ? OR p."subject" = o."awaits")'
)


def _performed(store: Store, book: str, facts: Facts) -> set[str]:
    """What was performed of an obligation, of the one it awaits, or of the contract without saying which."""
    rows = store.rows(_PERFORMED, (facts.id, book, facts.contract, facts.id))
    return {one for row in rows for one in row if one is not None}


def _seqs(store: Store, book: str, identifiers: Iterable[str]) -> set[int]:
    sql = 'SELECT "seq" FROM "subject" WHERE "book" = ? AND "object" IN (*)'
    return {int(seq) for (seq,) in store.rows_in(sql, (book,), sorted(identifiers))}


def _reply_due(flags: Iterable[FlagView], law: BookLaw) -> str | None:
    """So many working days after the flag was raised, the day itself not counted."""
    for one in flags:
        if one.cleared_on is None:
            raised = date.fromisoformat(one.raised_on)
            days = law.thresholds["flag.reply-within"]
            return counted(raised, days, Unit.WORKING_DAY, law.law).iso
    return None


def _supplier(verdict: Verdict) -> Supplier | None:
    if not isinstance(verdict, Undetermined):
        return None
    return SUPPLIERS.get(verdict.missing, Supplier.BODY)
