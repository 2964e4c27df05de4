"""From the ledger to what a paper is made of: reads a book on a day and fills the paper's model.

Reads the book's store, or a scratch one that stands on an earlier day. Knows queries and models; refuses to
know how a paper looks. Personal values are read from the vault only where the list's instrument requires the
column.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from ledger import Book
from ledger.core.divisions import name_of as division_name
from ledger.core.money import Money
from ledger.core.values import format_instant, local_time
from ledger.core.vocabulary import FlagLevel, Matter, ObligationType
from ledger.entries.decisions import ListName
from ledger.entries.kinds import KINDS
from ledger.law.due import Due, TraceStep
from ledger.law.statutes import Parameter, shipped
from ledger.log import vault
from ledger.log.checkpoint import encode_base64, open_checkpoint
from ledger.log.log import read_head
from ledger.projection.moment import today_of
from ledger.projection.standing.obligations import explain
from ledger.queries import arrears
from ledger.queries import objects as queries
from ledger.queries.contracts import clauses_of, contracts_named, promises, undetermined, unpaid_wages
from ledger.queries.flags import flags_about
from ledger.queries.listings import running
from ledger.store.base import Store
from ledger.words.language import SOURCE, Language, language_of, mark_text
from ledger.words.trace import field_words, say_step, unconfirmed
from reports.papers.model import (
    Bulletin,
    LegalBasis,
    Listing,
    Mark,
    OverdueLine,
    PageHead,
    PromiseLine,
    Register,
    UndeterminedLine,
    WageLine,
)
from reports.printing.paper import paragraph

REGISTER_TITLE = mark_text("逾期欠款、欠薪与未兑现承诺登记册")
_GRAVITY = {level.value: at for at, level in enumerate(FlagLevel)}
_RATE_STEPS = (
    "interest.rate-agreed",
    "interest.rate-statutory",
    "interest.rate-reply",
    "interest.no-rule",
    "interest.untold",
    "interest.law-not-chosen",
    "due.editions-differ",
)
"""The steps that say which rate holds, or why nobody can tell."""

ERASED = mark_text("（已依法删除）")

_Cited = dict[str, Parameter]


def head_of(book: Book, title: str, on: str, *, draft: bool, language: str = SOURCE) -> PageHead:
    """Title, day, and the checkpoint that the paper rests on; of all that is known now."""
    head = read_head(book.store, book.id)
    root = open_checkpoint(head.note, book.verifier).root
    return PageHead(
        title=title,
        issuer=book.authority,
        book=book.id,
        origin=book.origin,
        day=date.fromisoformat(on),
        known_on=date.fromisoformat(today_of(book)),
        printed_at=local_time(format_instant(book.clock()), book.time_zone),
        size=head.size,
        root=encode_base64(root),
        draft=draft,
        check_url=None,
        language=language,
    )


def register(
    book: Book, on: str, store: Store | None = None, *, draft: bool = True, language: str = SOURCE
) -> Register:
    """The register of arrears, unpaid wages and promises past their day, by body."""
    spoken = language_of(language)
    read = store or book.store
    bases: _Cited = {}
    return Register(
        head=head_of(book, spoken(REGISTER_TITLE), on, draft=draft, language=language),
        arrears=tuple(_arrears(book, read, on, bases, spoken)),
        wages=tuple(_wages(book, read, on, bases, spoken)),
        promises=tuple(_promises(book, read, on, bases, spoken)),
        undetermined=tuple(_undetermined(book, read, spoken)),
        laws=tuple(
            LegalBasis(number, cited(one, spoken), one.parameter, one.confirmed)
            for number, one in sorted(bases.items())
        ),
    )


def cited(law: Parameter, spoken: Language) -> str:
    """A legal basis as it is cited in a language."""
    return law.citation if spoken.code == SOURCE else law.citation_en


def _told(due: Due, spoken: Language) -> tuple[str, ...]:
    return tuple(say_step(step, spoken.code) for step in due.trace)


def _rest_on(trace: Iterable[TraceStep], bases: _Cited) -> tuple[str, ...]:
    """Note the legal bases of a line; returns the numbers of those whose own text was not read."""
    steps = tuple(trace)
    bases.update((law.id, law) for step in steps for law in step.law)
    return unconfirmed(steps)


def _marks(store: Store, book: str, subjects: Iterable[str]) -> dict[str, Mark]:
    """The gravest flag that stands on each of some obligations and payrolls; of several the oldest."""
    standing = [one for one in flags_about(store, book, sorted(set(subjects))) if one.cleared_on is None]
    found: dict[str, Mark] = {}
    for one in sorted(standing, key=lambda one: (-_GRAVITY[one.level], one.raised_on, one.id)):
        mark = Mark(one.id, date.fromisoformat(one.raised_on), one.level == FlagLevel.REMIND)
        found.setdefault(one.subject, mark)
    return found


def _arrears(book: Book, store: Store, on: str, bases: _Cited, _: Language) -> Iterable[OverdueLine]:
    types = _.names(ObligationType)
    found = list(arrears.lines(store, book.id, on))
    parties = {party for one in found for party in (one.facts.debtor, one.facts.creditor) if party}
    names = queries.names_of(book, parties, store=store)
    contracts = contracts_named(store, book.id, (one.facts.contract for one in found))
    clauses = clauses_of(store, book.id, (one.facts.id for one in found))
    marks = _marks(store, book.id, (one.facts.id for one in found))
    for one in found:
        facts, interest, currency = one.facts, one.interest, one.facts.currency
        number, title = contracts[facts.contract]
        rate = [say_step(step, _.code) for step in interest.trace if step.code in _RATE_STEPS]
        yield OverdueLine(
            debtor=names.get(facts.debtor, facts.debtor),
            creditor=names.get(facts.creditor or "", "—"),
            contract_number=number,
            contract_title=title,
            clause=clauses.get(facts.id, ""),
            kind=_("%(kind)s·%(owed)s", kind=_kind(facts.kind, _), owed=types[facts.type]),
            region=_region(facts.division),
            due_on=one.due.day or date.fromisoformat(on),
            trace=_told(one.due, _),
            owed=Money(facts.owed or 0, currency),
            paid=Money(one.paid, currency),
            disputed=interest.disputed,
            unpaid=interest.unpaid,
            days_overdue=one.days_overdue,
            interest=interest.amount,
            interest_note=paragraph(rate, _.code),
            mark=marks.get(facts.id),
            unconfirmed=_rest_on((*one.due.trace, *interest.trace), bases),
        )


def _kind(code: str, spoken: Language) -> str:
    return KINDS[code].zh if spoken.code == SOURCE else KINDS[code].en


def _region(division: str | None) -> str:
    if division is None:
        return "—"
    return division_name(division) or division


def _wages(book: Book, store: Store, on: str, bases: _Cited, spoken: Language) -> Iterable[WageLine]:
    found = unpaid_wages(store, book.id, on)
    parties = {party for one in found for party in (one.employer, one.owner) if party}
    names = queries.names_of(book, parties, store=store)
    marks = _marks(store, book.id, (one.payroll for one in found))
    day = date.fromisoformat(on)
    known = explain(store, book.id, (one.contract for one in found), {one.payroll for one in found})
    for one in found:
        explained = known.get(one.payroll)
        due_on = date.fromisoformat(one.due_on)
        yield WageLine(
            project=one.project,
            contract_number=one.number,
            employer=names.get(one.employer, one.employer),
            owner=names.get(one.owner or "", "—"),
            month=one.month,
            payday=due_on,
            trace=_told(explained[1], spoken) if explained else (),
            workers=one.workers,
            owed=Money(one.owed),
            paid=Money(one.paid),
            unpaid=Money(one.owed - one.paid),
            days_overdue=(day - due_on).days,
            mark=marks.get(one.payroll),
            unconfirmed=_rest_on(explained[1].trace if explained else (), bases),
        )


def _promises(book: Book, store: Store, on: str, bases: _Cited, spoken: Language) -> Iterable[PromiseLine]:
    matters = spoken.names(Matter)
    found = promises(store, book.id, on, ("overdue",))
    parties = {party for one in found for party in (one.debtor, one.creditor) if party}
    names = queries.names_of(book, parties, store=store)
    marks = _marks(store, book.id, (one.id for one in found))
    day = date.fromisoformat(on)
    known = explain(store, book.id, (one.contract for one in found), {one.id for one in found})
    for one in found:
        explained = known.get(one.id)
        due_on = date.fromisoformat(one.due_on or on)
        what = one.description or matters.get(one.matter or "", "")
        yield PromiseLine(
            body=names.get(one.debtor, one.debtor),
            investor=names.get(one.creditor) if one.creditor else None,
            contract_number=one.number,
            contract_title=one.title,
            clause=one.clause or "",
            promise=what,
            due_on=due_on,
            trace=_told(explained[1], spoken) if explained else (),
            owed=None if one.owed is None else Money(one.owed, one.currency),
            performed=None if one.owed is None else Money(one.performed, one.currency),
            days_overdue=(day - due_on).days,
            mark=marks.get(one.id),
            unconfirmed=_rest_on(explained[1].trace if explained else (), bases),
        )


def _undetermined(book: Book, store: Store, spoken: Language) -> Iterable[UndeterminedLine]:
    """What has a day that nobody can tell; what has no term at all is no gap in the record."""
    found = [one for one in undetermined(store, book.id) if one["type"] != ObligationType.PROMISE]
    names = queries.names_of(book, {one["debtor"] for one in found}, store=store)
    for one in found:
        yield UndeterminedLine(
            body=names.get(one["debtor"]) or str(one["debtor"]),
            contract_number=one["number"],
            contract_title=one["title"],
            clause=one["clause"] or "",
            missing=field_words(one["missing"] or "", spoken.code),
        )


# --- The procurement list -----------------------------------------------------------------------------------


def bulletin(
    book: Book, on: str, store: Store | None = None, *, draft: bool = True, language: str = SOURCE
) -> Bulletin:
    """The procurement list from recorded decisions that run on a day."""
    _ = language_of(language)
    read = store or book.store
    found = running(read, book.id, ListName.PROCUREMENT, on)
    places = [(one.address_seq, "/address") for one in found if one.address_seq is not None]
    places += [(one.particulars_seq, "/particulars") for one in found]
    values = vault.reveal(book.store, book.id, places)

    def text(seq: int | None, path: str) -> str:
        if seq is None:
            return ""
        value = values[seq, path].value
        return value if value is not None else _(ERASED)

    listings = tuple(
        Listing(
            number=at,
            name=one.name,
            credit_code=one.credit_code or "",
            code_valid=None if one.credit_code_valid is None else bool(one.credit_code_valid),
            address=text(one.address_seq, "/address"),
            particulars=text(one.particulars_seq, "/particulars"),
            result=one.result,
            basis=one.basis,
            decided_on=date.fromisoformat(one.decided_on),
            published_on=date.fromisoformat(one.published_on) if one.published_on else None,
            authority=one.authority,
            ends_on=date.fromisoformat(one.ends_on) if one.ends_on else None,
            decision_number=one.number or "",
        )
        for at, one in enumerate(found, 1)
    )
    title = _.name(ListName.PROCUREMENT)
    return Bulletin(
        head=head_of(book, title[0].upper() + title[1:], on, draft=draft, language=language),
        list_name=title,
        basis=_basis(_),
        listings=listings,
    )


def _basis(_: Language) -> tuple[str, ...]:
    """The instruments that found the list, as the statute book names them."""
    topics = ("procurement-list.grounds", "procurement-list.columns", "procurement-list.publication-term")
    found = [parameter for topic in topics for parameter in shipped().all() if parameter.topic == topic]
    marks = {True: "", False: _("（尚未核对原文）")}
    named = (f"{_item(one, _)}{marks[one.confirmed]}" for one in found)
    return tuple(dict.fromkeys(named))


def _item(law: Parameter, _: Language) -> str:
    """A citation; where a notice numbers its paragraphs 一, 二, that is said in full."""
    if _.code != SOURCE or not re.fullmatch("[一二三四五六七八九十]+", law.article):
        return cited(law, _)
    return f"{law.citation.removesuffix(law.article)}第{law.article}项"
