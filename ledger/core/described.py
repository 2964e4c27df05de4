"""Classes of states, and of rows within them, whose attributes are each declared once.

    @described(ObligationTable)
    class Obligation:
        contract: str = stated()
        performed: int = told(Amount("已履行金额", "sum performed"), default=0)
        changes: tuple[ObligationChange, ...] = listed("变动经过", "changes", default=())

An attribute's line says its type, what readers are told of it and in which words, and the column it fills.
From these lines follow the members of an object (JSON, ``show``, its schema), the columns of its table and
the cells of its rows. What is worked out is a property under ``worked_out``. Refuses to know the database:
a table is only named here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, dataclass_transform, get_args, get_origin, get_type_hints

from ledger.core.fields import Declared, Plain, Reference, Shape
from ledger.core.frozen import frozen
from ledger.core.members import Member, field_of

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])
FieldOfEntry = Callable[[str, str], Declared]
"""(kind of entry, "" for the founding one; member) -> the field as the shape of the entry declares it."""

_DECLARATION = "declaration"
_BY_TYPE = "*"
"""Of a column: there is one, under the attribute's name, where the type is that of a cell."""


@frozen
class Attribute:
    """What was declared of one attribute.

    Attributes:
        name: of the attribute.
        member: under which readers are told of it; None where they are not.
        column: that it fills; None where it fills none.
        field: kind of value and labels, where they are its own.
        by, stated: otherwise the kind of entry that declares them ("" for the founding one), and its member.
        take: what is made of the value for readers; ``whole``: of the whole object instead.
        copied: whether founding the object copies that member; ``vaulted``: or only notes where it lies.
    """

    name: str
    member: str | None
    column: str | None
    field: Declared | None = None
    by: str = ""
    stated: str | None = None
    take: Callable[[Any], Any] | None = None
    whole: bool = False
    copied: bool = False
    vaulted: bool = False


@frozen
class TableColumn:
    """A column of a table.

    Attributes:
        name: of the column.
        kind: int, bool or str.
        null: whether a row may have none.
        references: whether it names another object of the book.
    """

    name: str
    kind: type
    null: bool
    references: bool


@frozen
class Description:
    """What a class was declared to be.

    Attributes:
        table: that its rows go to, as a model; None where they go to none.
        spans: whether there is a row for each interval of days in which it was so.
        shape: that declares what ``stated`` attributes are, of rows of a list in an entry.
        attributes: in the order in which readers are told of them.
    """

    table: type[Any] | None
    spans: bool
    shape: type[Shape] | None
    attributes: tuple[Attribute, ...]
    copied: Mapping[str, str]
    vaulted: Mapping[str, str]


@frozen
class Described:
    """What follows from a class: members for readers, columns and cells for its table.

    Attributes:
        cells: an instance -> its values in the order of ``columns``.
        lists: attributes that hold rows of a table of their own, with the class of the rows.
    """

    description: Description
    members: tuple[Member, ...]
    columns: tuple[TableColumn, ...]
    cells: Callable[[Any], tuple[object, ...]]
    lists: tuple[tuple[str, type[Any]], ...]


_DESCRIPTIONS: dict[type[Any], Description] = {}


def description_of(kind: type[Any]) -> Description:
    """What a class was declared to be.

    Raises:
        TypeError: it is not ``described``.
    """
    if kind not in _DESCRIPTIONS:
        raise TypeError(f"{kind.__qualname__} is not described: decorate it with ledger.core.described")
    return _DESCRIPTIONS[kind]


# --- To declare attributes ---------------------------------------------------------------------------------


def _declared(default: Any, **declaration: Any) -> Any:
    metadata = {_DECLARATION: declaration}
    if default is dataclasses.MISSING:
        return dataclasses.field(metadata=metadata)
    return dataclasses.field(default=default, metadata=metadata)


def stated(
    member: str = "",
    *,
    by: str = "",
    name: str = "",
    column: str | None = _BY_TYPE,
    take: Callable[[Any], Any] | None = None,
    default: Any = dataclasses.MISSING,
) -> Any:
    """An attribute as an entry states it: the founding one, which is copied, or one of the kind ``by``.

    Args:
        member: of the entry; the attribute's name when empty.
        by: kind of the entry whose shape has its labels.
        name: under which readers are told of it, if not as the entry (``by``: as the attribute) has it.
        column: that it fills, if another than the attribute's name; None for none.
        take: what is made of the value for readers.
        default: where nothing is said.
    """
    return _declared(default, by=by, stated=member, member=name, column=column, take=take, copied=not by)


def vaulted(member: str, *, column: str | None = _BY_TYPE, default: Any = dataclasses.MISSING) -> Any:
    """An attribute that holds the seq of the entry in whose vault a personal member lies."""
    return _declared(default, stated=member, column=column, vaulted=True)


def told(
    field: Declared,
    name: str = "",
    *,
    column: str | None = _BY_TYPE,
    take: Callable[[Any], Any] | None = None,
    of_whole: Callable[[Any], Any] | None = None,
    default: Any = dataclasses.MISSING,
) -> Any:
    """An attribute with a kind of value and labels of its own.

    Args:
        field: they.
        name: under which readers are told of it, if not the attribute's.
        column: that it fills, if another than the attribute's name; None for none.
        take: what readers are told instead, made of the value.
        of_whole: what they are told instead, made of the whole object.
        default: where nothing is said.
    """
    whole = {"take": of_whole or take, "whole": of_whole is not None}
    return _declared(default, field=field, member=name, column=column, **whole)


def listed(zh: str, en: str, *, default: Any = dataclasses.MISSING) -> Any:
    """A tuple of rows of a described class; where that has a table, they go there."""
    return _declared(default, field=Plain(zh, en), column=None)


def kept(column: str = _BY_TYPE, *, default: Any = dataclasses.MISSING) -> Any:
    """An attribute that fills a column and is not told."""
    return _declared(default, member=None, column=column)


def worked_out(
    field: Declared | None = None,
    name: str = "",
    *,
    column: str | None = None,
    by: str = "",
    stated: str = "",
) -> Callable[[F], F]:
    """Beneath ``@property``: what it gives is told readers, fills a column, or both.

    Args:
        field: kind of value and labels, where they are its own.
        name: under which readers are told of it, if not the property's.
        column: that it fills.
        by: otherwise the kind of entry whose shape declares them.
        stated: and the member there.
    """
    is_told = field is not None or bool(stated)
    declaration = {"field": field, "member": name if is_told else None, "column": column}

    def mark(function: F) -> F:
        function.__dict__[_DECLARATION] = declaration | ({"by": by, "stated": stated} if stated else {})
        return function

    return mark


@dataclass_transform(
    frozen_default=True,
    kw_only_default=True,
    field_specifiers=(stated, vaulted, told, listed, kept, dataclasses.field),
)
def described(
    table: type[Any] | None = None, *, spans: bool = False, shape: type[Shape] | None = None
) -> Callable[[type[T]], type[T]]:
    """A class of frozen values, made by the names of their attributes alone, with what is declared of these.

    Args:
        table: the model of the table that its instances are rows of.
        spans: that each is one for an interval of days, which its table keeps beside the id.
        shape: of the items in an entry that its instances are made of.
    """

    def describe(kind: type[T]) -> type[T]:
        attributes = []
        for name, value in list(vars(kind).items()):
            if isinstance(value, dataclasses.Field):
                declaration = value.metadata.get(_DECLARATION)
            else:
                declaration = getattr(getattr(value, "fget", None), _DECLARATION, None)
            if declaration is not None:
                attributes.append(_attribute(name, dict(declaration)))
        made = dataclasses.dataclass(slots=True, unsafe_hash=True, kw_only=True)(kind)
        _DESCRIPTIONS[made] = Description(
            table,
            spans,
            shape,
            tuple(attributes),
            {str(one.stated): one.name for one in attributes if one.copied},
            {str(one.stated): one.name for one in attributes if one.vaulted},
        )
        return made

    return describe


def _attribute(name: str, given: dict[str, Any]) -> Attribute:
    """An attribute, with the names that were left to follow from its own."""
    if "stated" in given:
        given["stated"] = given["stated"] or name
    if given.get("member", "") == "":
        follows = given["stated"] if "stated" in given and not given.get("by") else name
        given["member"] = follows
    return Attribute(name, **given)


# --- What follows from a declaration -----------------------------------------------------------------------


def follow(kind: type[Any], of_entry: FieldOfEntry) -> Described:
    """What follows from a class.

    Args:
        kind: a described class.
        of_entry: how entries declare what the class only calls stated.

    Raises:
        TypeError: it is not ``described``, or an attribute's type is that of no cell.
    """
    description, hints = description_of(kind), get_type_hints(kind)
    members, columns, filling, lists = [], [], [], []
    for one in description.attributes:
        hint = hints.get(one.name) or get_type_hints(getattr(kind, one.name).fget)["return"]
        field = _field(one, description, of_entry)
        if field is not None and one.member is not None:
            members.append(_member(one, field, hint, of_entry))
        rows = _row_class(hint)
        if rows is not None and description_of(rows).table is not None:
            lists.append((one.name, rows))
        column = _column(one, hint, field)
        if column is not None:
            columns.append(column)
            filling.append(one.name)
    return Described(description, tuple(members), tuple(columns), _cells(filling), tuple(lists))


def _field(one: Attribute, description: Description, of_entry: FieldOfEntry) -> Declared | None:
    """The kind of value and labels of an attribute: its own, those of its rows' shape, or of an entry."""
    if one.field is not None or one.stated is None:
        return one.field
    if description.shape is not None and not one.by:
        return field_of(description.shape, one.stated)
    return of_entry(one.by, one.stated)


def _member(one: Attribute, field: Declared, hint: Any, of_entry: FieldOfEntry) -> Member:
    rows = _row_class(hint)
    parts = follow(rows, of_entry).members if rows is not None and one.take is None else ()
    return Member(str(one.member), field, None if one.whole else one.name, one.take, parts)


def _row_class(hint: Any) -> type[Any] | None:
    """The described class whose instances a tuple has."""
    inner = get_args(hint)[0] if get_origin(hint) is tuple else None
    return inner if isinstance(inner, type) and inner in _DESCRIPTIONS else None


def _column(one: Attribute, hint: Any, field: Declared | None) -> TableColumn | None:
    optional = get_origin(hint) in (Union, UnionType) and NoneType in get_args(hint)
    kind = next(one for one in get_args(hint) if one is not NoneType) if optional else hint
    if kind not in (int, bool, str):
        if one.column not in (None, _BY_TYPE):
            raise TypeError(f"{one.name}: no column holds {hint}")
        return None
    if one.column is None:
        return None
    name = one.name if one.column == _BY_TYPE else one.column
    return TableColumn(name, kind, optional, isinstance(field, Reference))


def _cells(names: list[str]) -> Callable[[Any], tuple[object, ...]]:
    """What takes the values of some attributes at once."""
    if len(names) == 1:
        get = attrgetter(names[0])
        return lambda row: (get(row),)
    return attrgetter(*names) if names else lambda row: ()
