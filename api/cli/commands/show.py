"""Commands that read: books, show, find, kinds."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import click

from api.cli.asking import check_day, known_on_option
from api.cli.exits import ExitCode
from api.cli.objects import tell_object, wrong_check_digit
from api.cli.output import (
    Session,
    as_seq,
    book_option,
    emit,
    emit_json,
    emit_table,
    json_option,
)
from ledger import Book
from ledger.core.fields import Choice
from ledger.core.sums import in_text
from ledger.core.values import end_of_day, format_instant, local_day, split_object_id
from ledger.entries import registry
from ledger.log import log
from ledger.queries import objects as queries
from ledger.queries.object_names import object_names
from ledger.queries.resolver import contracts, meant
from ledger.queries.sums import currency_of_entry, currency_of_object

_MASKED_WHOLE = 9


@click.command()
@json_option
@click.pass_obj
def books(session: Session, as_json: bool) -> None:
    """列出账簿。 List the books."""
    found = queries.books(session.ledger())
    if as_json:
        emit_json(found)
        return
    headings = session.words("账簿,机关,记录,最近记录于,根", "book,authority,entries,latest,root").split(",")
    rows = [
        [row["book"], row["authority"], str(row["entries"]), row["recorded_local"], row["root"][:12]]
        for row in found
    ]
    emit_table(headings, rows)


@click.command()
@click.argument("target", metavar="OBJECT|SEQ")
@click.option("--on", "--as-of", "as_of", metavar="DAY", help="截止日期 as it stands on a day [today]")
@known_on_option
@click.option("--reveal", is_flag=True, help="显示证件号码与联系方式 identity number and contact in full")
@book_option
@json_option
@click.pass_obj
def show(
    session: Session,
    target: str,
    as_of: str | None,
    known_on: str | None,
    reveal: bool,
    book_id: str | None,
    as_json: bool,
) -> None:
    """显示对象或记录。 Show an object (organisation-12) or an entry (12).

    可用单位名称、统一社会信用代码、合同编号或姓名代替。 A name, credit code or contract number will do.
    """
    check_day("--as-of", as_of)
    check_day("--known-on", known_on)
    book = session.book(book_id)
    seq = as_seq(target)
    if seq is not None and (seq < log.read_head(book.store, book.id).size or not contracts(book, target)):
        entry = queries.entry(book, seq)
        emit_json(in_text(entry, currency_of_entry(book, entry["kind"], entry["data"])))
        return
    today = local_day(format_instant(book.clock()), book.time_zone)
    target = meant(book, target) if split_object_id(target) is None else target
    shown = queries.show(book, target, as_of=as_of or today, known_on=known_on, reveal=True)
    shown = replace(shown, names=_names(book, shown, session.settings.language, as_of or today, known_on))
    if not reveal:
        masked = {name: value if name == "name" else _masked(value) for name, value in shown.personal.items()}
        shown = replace(shown, personal=masked)
    if as_json:
        emit_json(in_text(shown.to_json(), currency_of_object(book, target)))
    else:
        tell_object(session, book, shown)


def _names(book: Book, shown: queries.Shown, language: str, on: str, known_on: str | None) -> dict[str, str]:
    """What the objects that it names are called."""
    before = None if known_on is None else end_of_day(known_on, book.time_zone)
    return object_names(book, shown.references, language, on=on, known_before=before, reveal=True)


def _masked(value: str | None) -> str | None:
    """The end of a personal value, enough to tell two apart."""
    if value is None or len(value) < _MASKED_WHOLE:
        return value and "****"
    return "****" + value[-4:]


@click.command()
@click.argument("text")
@book_option
@json_option
@click.pass_obj
def find(session: Session, text: str, book_id: str | None, as_json: bool) -> int:
    """按名称或姓名查找单位与人员。 Find organisations and persons by a part of their name."""
    book = session.book(book_id)
    bodies, persons = queries.find_organisations(book, text), queries.find_persons(book, text)
    if as_json:
        organisations = [
            {
                "id": one.id,
                "name": one.name,
                "from": one.valid_from,
                "to": one.valid_to,
                "credit_code": one.credit_code,
                "credit_code_valid": one.credit_code_valid,
            }
            for one in bodies
        ]
        found = [{"id": p.id, "name": p.name, "tenures": list(p.tenures)} for p in persons]
        emit_json({"organisations": organisations, "persons": found})
    else:
        now = session.words("今", "now")
        for one in bodies:
            code = f"  {one.credit_code}" if one.credit_code else ""
            mark = wrong_check_digit(session) if one.credit_code_valid is False else ""
            emit(f"{one.id}  {one.name}  {one.valid_from} … {one.valid_to or now}{code}{mark}")
        for person in persons:
            emit(f"{person.id}  {person.name}")
            for tenure in person.tenures:
                emit(f"    {tenure['from']} … {tenure['to'] or now}  {tenure['body']} {tenure['title']}")
        if not bodies and not persons:
            emit(session.words("没有找到。", "Nothing found."))
    return ExitCode.DONE if bodies or persons else ExitCode.NOT_FOUND


@click.command()
@click.argument("kind", required=False)
@json_option
@click.pass_obj
def kinds(session: Session, kind: str | None, as_json: bool) -> int:
    """列出全部记录种类及其字段。 Print every entry type with its fields."""
    known = registry().entry_types
    wanted = {name: known[name] for name in sorted(known) if kind in (None, name)}
    if as_json:
        emit_json([_kind_json(entry_type) for entry_type in wanted.values()])
        return ExitCode.DONE if wanted else ExitCode.NOT_FOUND
    for name, entry_type in wanted.items():
        title = session.words(entry_type.zh, entry_type.en)
        version = session.words(f"第 {entry_type.version} 版", f"version {entry_type.version}")
        emit(f"{name}  {title}  ({version}, {entry_type.permission})")
        for member, item in entry_type.declared.items():
            mark = "*" if item.required else " "
            emit(f"  {mark} {member}: {session.words(item.zh, item.en)}  [{item.describe()}]")
            if isinstance(item, Choice):
                for choice in item.choices:
                    emit(f"        {choice.value}  {session.words(choice.zh, choice.en)}")
    if not wanted:
        emit(session.words(f"没有“{kind}”这一种类。", f"There is no kind “{kind}”."))
    return ExitCode.DONE if wanted else ExitCode.NOT_FOUND


def _kind_json(entry_type: Any) -> dict[str, Any]:
    return {
        "kind": entry_type.kind,
        "version": entry_type.version,
        "zh": entry_type.zh,
        "en": entry_type.en,
        "permission": str(entry_type.permission),
        "correctable": entry_type.correctable,
        "fields": [
            {
                "name": member,
                "zh": item.zh,
                "en": item.en,
                "required": item.required,
                "takes": item.describe(),
                "example": item.example,
            }
            for member, item in entry_type.declared.items()
        ],
    }


COMMANDS = (books, show, find, kinds)
