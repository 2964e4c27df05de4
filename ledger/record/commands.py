"""Commands as they come in: plain members in, checked shapes out, before any database is asked.

A command is an entry that has not happened yet. This file authorises it and checks its shape; whether it fits
the book is asked in ``ledger.record.plan``, inside the transaction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from marshmallow import ValidationError

from ledger.core import canonical
from ledger.core.declaration import EntryType
from ledger.core.errors import Problem, Refused, shown
from ledger.core.field_paths import values_at
from ledger.core.field_problems import CODES, escape, problems_of
from ledger.core.fields import DAY_MAX, DAY_MIN, LABEL
from ledger.core.frozen import frozen
from ledger.core.identity_numbers import holds_identity_number
from ledger.core.limits import BATCH_ENTRIES_MAX
from ledger.core.loader import MEMBERS, under_member_names
from ledger.core.registry import Registry
from ledger.core.values import INTEGER_MAX, Actor, parse_day
from ledger.projection.history import known_type

KEY_CHARACTERS_MAX = 200

_MEMBERS = frozenset({"kind", "version", "effective_on", "label", "corrects", "data", "idempotency_key"})


@frozen
class Command:
    """One entry to be.

    Attributes:
        data: loaded by the kind's shape; references may still be ``@labels``, personal values still clear.
        effective_on: since when it holds; None for the day it is recorded (a correction: its original's day).
        label: name by which later commands of the batch refer to the object it founds.
        corrects: seq of the entry it replaces.
        named: every other object it names: which of its type's ``references``, pointer into the data, value.
    """

    entry_type: EntryType
    data: dict[str, Any]
    effective_on: str | None
    label: str | None
    corrects: int | None
    named: tuple[tuple[int, str, str], ...] = ()


@frozen
class Batch:
    """Commands that are recorded together or not at all.

    Attributes:
        single: whether it was given as one command (problems are then named without an index).
        key: idempotency key, if any.
        body: canonical bytes of the commands as given, compared when the key comes again.
    """

    actor: Actor
    commands: tuple[Command, ...]
    single: bool
    key: str | None
    body: bytes | None


def read_batch(
    registry: Registry,
    actor: Actor,
    entries: Mapping[str, Any] | Sequence[Mapping[str, Any]],
    idempotency_key: str | None = None,
) -> Batch:
    """Authorise commands and check their shape.

    >>> read_batch(book.registry, actor, {"kind": "organisation.registered", "data": {"name": ""}})
    Traceback (most recent call last):
    ledger.core.errors.Refused: field.empty /data/name; field.required /data/class

    Args:
        registry: the known entry types.
        actor: who records.
        entries: one command, or a sequence of commands for one atomic batch.
        idempotency_key: names the batch; a single command, or the first of a batch, may carry it as a member.

    Raises:
        Refused: with every problem found, each with its JSON pointer.
    """
    single = isinstance(entries, Mapping)
    given: Any = [entries] if single else entries
    if isinstance(given, str | bytes) or not isinstance(given, Sequence):
        raise Refused(Problem("command.not-an-object"))
    if not given:
        raise Refused(Problem("batch.empty"))
    if len(given) > BATCH_ENTRIES_MAX:
        raise Refused(Problem("batch.too-long", "", {"count": len(given), "maximum": BATCH_ENTRIES_MAX}))
    if holds_identity_number(actor.reference):
        raise Refused(Problem("actor.malformed", "", {"actor": "…"}))
    commands: list[Command] = []
    problems: list[Problem] = []
    for at, members in enumerate(given):
        try:
            commands.append(_read_command(registry, actor, members, first=at == 0))
        except Refused as refused:
            problems += [problem if single else problem.under(f"/{at}") for problem in refused.problems]
    if problems:
        raise Refused(problems)
    key = idempotency_key if idempotency_key is not None else given[0].get("idempotency_key")
    return Batch(actor, tuple(commands), single, key, _body(given, key))


def _body(given: Sequence[Mapping[str, Any]], key: str | None) -> bytes | None:
    if key is None:
        return None
    usable = 0 < len(key) <= KEY_CHARACTERS_MAX and key.isprintable()
    if not usable or holds_identity_number(key):
        raise Refused(Problem("idempotency.key", "/idempotency_key", {"maximum": KEY_CHARACTERS_MAX}))
    bare = [
        {name: value for name, value in members.items() if name != "idempotency_key"} for members in given
    ]
    try:
        return canonical.canonical(bare)
    except TypeError as error:
        raise Refused(Problem("command.not-json", "", {"reason": shown(error)})) from error


def _read_command(registry: Registry, actor: Actor, members: Any, *, first: bool) -> Command:
    if not isinstance(members, MEMBERS):
        raise Refused(Problem("command.not-an-object"))
    problems: list[Problem] = []
    if not members.keys() <= _MEMBERS:
        problems += [Problem("field.unknown", f"/{escape(name)}") for name in members if name not in _MEMBERS]
    if "kind" not in members:
        raise Refused([*problems, Problem("field.required", "/kind")])
    entry_type = known_type(registry, members["kind"], members.get("version", _newest(registry, members)))
    if entry_type.permission not in actor.permissions:
        params = {"actor": actor.reference, "permission": entry_type.permission, "kind": entry_type.kind}
        problems.append(Problem("actor.may-not", "/kind", params))
    problems += _envelope_problems(members, first=first)
    if members.get("label") is not None and entry_type.founds is None:
        problems.append(Problem("label.nothing-founded", "/label", {"kind": entry_type.kind}))
    data, faults = _load(entry_type, members)
    problems += faults
    if members.get("corrects") is not None and not entry_type.correctable:
        problems.append(Problem("correction.not-possible", "/corrects", {"kind": entry_type.kind}))
    if problems:
        raise Refused(problems)
    named = tuple(
        (at, pointer, value)
        for at, (place, _) in enumerate(entry_type.references)
        if place[0] in data  # most references of a kind are optional, and absent
        for pointer, value in values_at(data, place)
    )
    told = members.get("effective_on"), members.get("label"), members.get("corrects")
    return Command(entry_type, data, *told, named)


def _newest(registry: Registry, members: Mapping[str, Any]) -> int:
    entry_type = registry.entry_types.get(members["kind"]) if isinstance(members["kind"], str) else None
    return entry_type.version if entry_type else 1


def _load(entry_type: EntryType, members: Mapping[str, Any]) -> tuple[dict[str, Any], list[Problem]]:
    data = members.get("data")
    if data is None:
        return {}, [Problem("field.required", "/data")]
    if not isinstance(data, MEMBERS):
        return {}, [Problem("field.not-an-object", "/data")]
    try:
        upgraded = entry_type.upgrade(dict(data), members.get("version", entry_type.version))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        return {}, [Problem("version.not-upgradable", "/data", {"reason": shown(error)})]
    try:
        loaded = entry_type.loader.load(upgraded)
    except ValidationError as error:
        return {}, problems_of(error.messages, "/data")
    return under_member_names(entry_type.renamed, loaded), []


def _envelope_problems(members: Mapping[str, Any], *, first: bool) -> list[Problem]:
    problems: list[Problem] = []
    day = members.get("effective_on")
    if day is not None:
        if not isinstance(day, str) or parse_day(day) is None:
            problems.append(Problem("day.invalid", "/effective_on", {"value": shown(day)}))
        elif not DAY_MIN <= day <= DAY_MAX:
            problems.append(
                Problem(
                    "day.out-of-range", "/effective_on", {"value": day, "first": DAY_MIN, "last": DAY_MAX}
                )
            )
    label = members.get("label")
    if label is not None and (not isinstance(label, str) or not LABEL.fullmatch("@" + label)):
        problems.append(Problem("label.malformed", "/label", {"value": shown(label)}))
    corrects = members.get("corrects")
    if corrects is not None and (
        isinstance(corrects, bool) or not isinstance(corrects, int) or not 0 <= corrects <= INTEGER_MAX
    ):
        problems.append(Problem("number.not-whole", "/corrects", {"value": shown(corrects)}))
    key = members.get("idempotency_key")
    if key is not None and not isinstance(key, str):
        problems.append(Problem(CODES["invalid"], "/idempotency_key"))
    elif key is not None and not first:
        problems.append(Problem("idempotency.not-first", "/idempotency_key"))
    return problems
