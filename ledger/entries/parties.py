"""Parties: organisations and natural persons, who they are and since when.

An organisation's name, place in the hierarchy, credit code and size are facts with a day each; contracts will
ask for them as of the day of signing (the size of an enterprise then decides which payment term applies).
Names of natural persons go to the vault. Mergers and splits of bodies are not here yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from ledger.core.code_fields import CreditCode, DivisionCode
from ledger.core.credit_code import valid_credit_code
from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Reach, Touch, founded, state_on
from ledger.core.described import described, stated, told, vaulted, worked_out
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Choice, Day, Named, Personal, Reference, Shape, Text, YesNo
from ledger.core.names import halves, name_key
from ledger.core.party_classes import PERSONAL_CLASSES, PUBLIC_CLASSES, SIZED_CLASSES, OrganisationClass, Size
from ledger.store.tables import OrganisationTable, PersonTable


class GovernmentLevel(Named):
    """Level of government a public body belongs to."""

    NATIONAL = "national", "中央", "national"
    PROVINCIAL = "provincial", "省级", "provincial"
    PREFECTURE = "prefecture", "市级", "prefecture"
    COUNTY = "county", "县级", "county"
    TOWNSHIP = "township", "乡级", "township"


class SizeSource(Named):
    """How a size class became known."""

    DECLARED = "declared", "企业声明", "the enterprise's own declaration"
    VERIFIED = "verified", "主管部门认定", "determination by the competent department"
    REGISTER = "register", "公示系统查询", "look-up in the public register"


@described(OrganisationTable, spans=True)
class Organisation:
    """State of an organisation on a day; ``person``: whose name it goes by, where that lies in the vault."""

    name: str = stated()

    @property
    @worked_out(column="name_key")
    def name_key(self) -> str:
        """What its name is found by (``ledger.core.names``)."""
        return name_key(self.name)

    @property
    @worked_out(column="name_head")
    def name_head(self) -> str:
        """The first half of that: names alike have one half in common."""
        return halves(self.name_key)[0]

    @property
    @worked_out(column="name_tail")
    def name_tail(self) -> str:
        """The other half."""
        return halves(self.name_key)[1]

    organisation_class: str = stated("class")
    level: str | None = stated(default=None)
    division: str | None = stated(default=None)
    superior: str | None = stated(default=None)
    credit_code: str | None = stated(default=None)

    @property
    @worked_out(column="credit_code_valid")
    def credit_code_valid(self) -> bool | None:
        """Whether the check digit of the code is right; None where there is no code."""
        return None if self.credit_code is None else valid_credit_code(self.credit_code)

    size: str | None = stated(by="organisation.sized", default=None)
    ownership: str | None = stated(by="organisation.owned", default=None)
    public_funding: str | None = stated(by="organisation.funded", default=None)
    person: str | None = stated(default=None)
    dissolved: bool = told(YesNo("已撤销或注销", "dissolved"), column=None, default=False)


@described(PersonTable, spans=True)
class Person:
    """State of a natural person: where in the vault the name, identity number and contact lie."""

    name_seq: int = vaulted("name")
    identity_seq: int | None = vaulted("identity_number", default=None)
    contact_seq: int | None = vaulted("contact", default=None)


class OrganisationRegistered(Shape):
    """Shape of ``organisation.registered``: with a name, or with the natural person whose name it goes by."""

    name = Text("名称", "name", example="长平市财政局")
    organisation_class = Choice("类别", "class", OrganisationClass, required=True, data_key="class")
    level = Choice("层级", "level", GovernmentLevel)
    division = DivisionCode("行政区划代码", "division code", example="990100")
    superior = Reference("上级单位", "superior body", ("organisation",))
    credit_code = CreditCode("统一社会信用代码", "unified social credit code")
    person = Reference("自然人（姓名不公开登记）", "natural person whose name it goes by", ("person",))


class OrganisationRenamed(Shape):
    """Shape of ``organisation.renamed``."""

    organisation = Reference("单位", "organisation", ("organisation",), required=True)
    name = Text("新名称", "new name", required=True)
    document = Text("依据文件", "document")


class OrganisationReassigned(Shape):
    """Shape of ``organisation.reassigned``: only what changes is given."""

    organisation = Reference("单位", "organisation", ("organisation",), required=True)
    superior = Reference("新上级单位", "new superior body", ("organisation",))
    level = Choice("新层级", "new level", GovernmentLevel)
    division = DivisionCode("新行政区划代码", "new division code")
    document = Text("依据文件", "document")


class OrganisationCoded(Shape):
    """Shape of ``organisation.coded``."""

    organisation = Reference("单位", "organisation", ("organisation",), required=True)
    credit_code = CreditCode("统一社会信用代码", "unified social credit code", required=True)


class OrganisationSized(Shape):
    """Shape of ``organisation.sized``."""

    organisation = Reference("企业", "enterprise", ("organisation",), required=True)
    size = Choice("规模类型", "size class", Size, required=True)
    source = Choice("来源", "source", SizeSource, required=True)
    document = Text("依据文件", "document")


class OrganisationDissolved(Shape):
    """Shape of ``organisation.dissolved``."""

    organisation = Reference("单位", "organisation", ("organisation",), required=True)
    reason = Text("原因", "reason", required=True)
    document = Text("依据文件", "document")


class PersonRegistered(Shape):
    """Shape of ``person.registered``."""

    name = Personal("姓名", "name", required=True, length=60, index="name")
    identity_number = Personal("公民身份号码", "identity number", length=18, index="identity")
    contact = Personal("联系方式", "contact", length=200)


class PersonRenamed(Shape):
    """Shape of ``person.renamed``."""

    person = Reference("人员", "person", ("person",), required=True)
    name = Personal("新姓名", "new name", required=True, length=60, index="name")
    since = Day("变更登记日期", "day of the change in the register")


# --- Organisations ------------------------------------------------------------------------------------------


def _register(state: Organisation | None, event: Event) -> Organisation:
    data = event.data
    organisation_class = data["class"]
    if organisation_class in PUBLIC_CLASSES and "level" not in data:
        raise refuse("organisation.level-missing", "/data/level", organisation_class=organisation_class)
    if ("person" in data) == ("name" in data):
        raise refuse("organisation.name-or-person", "/data/name")
    if "person" in data and organisation_class not in PERSONAL_CLASSES:
        raise refuse("organisation.no-natural-person", "/data/person")
    if organisation_class == OrganisationClass.NATURAL_PERSON and ("name" in data or "credit_code" in data):
        raise refuse("organisation.person-wanted", "/data/name" if "name" in data else "/data/credit_code")
    return founded(Organisation, event, name=data.get("name") or called(data["person"]))


def called(person: str) -> str:
    """What tables and papers call who goes by a natural person's name: the name itself stays in the vault."""
    return f"自然人 {person}"


def alive(state: Organisation) -> Organisation:
    """The organisation itself, or a refusal where it was dissolved."""
    if state.dissolved:
        raise refuse("organisation.dissolved", "/effective_on", name=state.name)
    return state


def _rename(state: Organisation, event: Event) -> Organisation:
    if state.person is not None and state.organisation_class == OrganisationClass.NATURAL_PERSON:
        raise refuse("organisation.person-renamed", "/data/organisation", person=state.person)
    return replace(alive(state), name=event.data["name"], person=None)


def _reassign(state: Organisation, event: Event) -> Organisation:
    changes: dict[str, Any] = {k: event.data[k] for k in ("superior", "level", "division") if k in event.data}
    if not changes:
        raise refuse("organisation.nothing-reassigned", "/data")
    return replace(alive(state), **changes)


def _code(state: Organisation, event: Event) -> Organisation:
    return replace(alive(state), credit_code=event.data["credit_code"])


def _size(state: Organisation, event: Event) -> Organisation:
    if state.organisation_class not in SIZED_CLASSES:
        raise refuse("organisation.not-sized", "/data/organisation", name=state.name)
    return replace(alive(state), size=event.data["size"])


def _dissolve(state: Organisation, event: Event) -> Organisation:
    return replace(alive(state), dissolved=True)


def _no_circle(event: Event, world: BookView) -> Iterable[Problem]:
    """A body may not be its own superior, at any remove, from the day the entry takes effect on.

    A back-dated entry may close a circle only later, when another body changes its superior; so every day is
    looked at on which somebody in the chain changes.
    """
    start = event.data.get("organisation", f"organisation-{event.origin}")
    days, seen = [event.effective_on], set()
    while days:
        day = days.pop()
        seen.add(day)
        chain = [start]
        while (above := _superior_on(world, chain[-1], day)) is not None and above not in chain:
            chain.append(above)
        if above == start:
            yield Problem(
                "organisation.circle",
                "/data/superior",
                {"superior": chain[min(1, len(chain) - 1)], "day": day},
            )
            return
        changes = {snapshot.day for body in chain for snapshot in world.history(body)}
        days += [later for later in changes - seen if later > event.effective_on and later not in days]


def _superior_on(world: BookView, body: str, day: str) -> str | None:
    """The superior of a body on a day."""
    state = state_on(world, body, day, Organisation)
    return state.superior if state else None


def _registered_no_circle(event: Event, world: BookView) -> Iterable[Problem]:
    """The same for a corrected registration; a new organisation is nobody's superior yet."""
    if event.corrects is not None and "superior" in event.data:
        yield from _no_circle(event, world)


def _doubtful_code(event: Event) -> Iterable[Problem]:
    code = event.data.get("credit_code")
    if code is not None and not valid_credit_code(code):
        yield Problem("credit-code.check-digit", "/data/credit_code", {"value": code})


# --- Persons ------------------------------------------------------------------------------------------------


def _register_person(state: Person | None, event: Event) -> Person:
    return founded(Person, event)


def _rename_person(state: Person, event: Event) -> Person:
    return replace(state, name_seq=event.seq)


Fold = Callable[[Organisation, Event], Organisation]


def _change(kind: str, zh: str, en: str, shape: type[Shape], apply: Fold, **options: Any) -> EntryType:
    """An entry that changes an organisation already there."""
    return EntryType(kind, zh, en, shape, (Touch("organisation", apply, "organisation"),), **options)


OBJECT_TYPES = (
    ObjectType(
        name="organisation",
        zh="单位",
        en="organisation",
        state=Organisation,
        reach=Reach.ITS_PARTY,
        called=("name",),
        gone=lambda state: state.dissolved,
    ),
    ObjectType(name="person", zh="自然人", en="natural person", state=Person),
)
ENTRY_TYPES = (
    EntryType(
        "organisation.registered",
        "登记单位",
        "organisation registered",
        OrganisationRegistered,
        (Touch("organisation", _register),),
        check=_registered_no_circle,
        warn=_doubtful_code,
    ),
    _change("organisation.renamed", "单位更名", "organisation renamed", OrganisationRenamed, _rename),
    _change(
        "organisation.reassigned",
        "单位隶属调整",
        "organisation reassigned",
        OrganisationReassigned,
        _reassign,
        check=_no_circle,
        reads=("superior",),
    ),
    _change(
        "organisation.coded",
        "统一社会信用代码登记",
        "credit code assigned",
        OrganisationCoded,
        _code,
        warn=_doubtful_code,
    ),
    _change("organisation.sized", "企业规模认定", "enterprise size classified", OrganisationSized, _size),
    _change(
        "organisation.dissolved", "单位撤销或注销", "organisation dissolved", OrganisationDissolved, _dissolve
    ),
    EntryType(
        "person.registered",
        "登记人员",
        "person registered",
        PersonRegistered,
        (Touch("person", _register_person),),
    ),
    EntryType(
        "person.renamed",
        "姓名变更",
        "person renamed",
        PersonRenamed,
        (Touch("person", _rename_person, "person"),),
    ),
)
