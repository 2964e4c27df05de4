"""The careers told by hand, so that a tour, a page or a test can name a post and a day.

What each story shows stands in its docstring. It refuses to know anything but posts and days.
"""

from __future__ import annotations

from api.demonstration.careers import Careers, Seat

FINANCE_HEAD = "cz.head"
FINANCE_LEFT, FINANCE_SETTLED, FINANCE_NOW = "2021-11-08", "2022-03-15", "2026-06-12"
"""Days on which the head of the finance bureau changed: acting from the first, a new one from the second."""

VACANT_HEAD = "sl.head"
VACANT_FROM, VACANT_UNTIL = "2023-05-18", "2023-10-12"

MISDATED_POST = "zj.deputy"
MISDATED_DAY, MISDATED_AS = "2022-05-13", "2022-03-15"
"""A tenure whose first day was typed wrongly when the backlog was entered, until a correction."""


def tell(careers: Careers) -> None:
    """Put every story into the course of events."""
    _finance(careers)
    _waterworks(careers)
    _housing(careers)
    _park(careers)
    _rural(careers)


def _seat(careers: Careers, label: str) -> Seat:
    seat = careers.seats[label]
    seat.scripted = True
    return seat


def _finance(careers: Careers) -> None:
    """A head is transferred, the deputy leads for four months, a new head comes, and in 2026 another."""
    head, deputy = _seat(careers, FINANCE_HEAD), _seat(careers, "cz.deputy")
    acting: list[str] = []

    def left(day: str) -> None:
        careers.leave(head, day, "transferred")
        acting.append(careers.act(head, deputy, day))

    def settled(day: str) -> None:
        careers.end_acting(deputy, acting[0], day, "term-over")
        careers.begin(head, careers.hire(day), day)

    careers.at("2018-01-08", lambda day: _hire(careers, head, day))
    careers.at("2018-01-15", lambda day: _hire(careers, deputy, day))
    careers.at(FINANCE_LEFT, left)
    careers.at(FINANCE_SETTLED, settled)
    careers.at("2024-09-02", lambda day: _follow(careers, deputy, day, "retired"))
    careers.at(FINANCE_NOW, lambda day: _follow(careers, head, day, "promoted"))


def _waterworks(careers: Careers) -> None:
    """A head retires and for five months there is none."""
    head = _seat(careers, VACANT_HEAD)
    careers.at("2018-02-05", lambda day: _hire(careers, head, day))
    careers.at(VACANT_FROM, lambda day: careers.leave(head, day, "retired"))
    careers.at(VACANT_UNTIL, lambda day: _hire(careers, head, day))


def _housing(careers: Careers) -> None:
    """The change of deputy whose day will be typed wrongly."""
    deputy = _seat(careers, MISDATED_POST)
    careers.at("2018-03-12", lambda day: _hire(careers, deputy, day))
    careers.at(MISDATED_DAY, lambda day: _follow(careers, deputy, day, "transferred"))


def _park(careers: Careers) -> None:
    """The vice mayor for industry heads the high-tech park as well, and so does the next one."""
    vice, head = _seat(careers, "gov.deputy2"), _seat(careers, "gxq.head")

    def both(day: str) -> None:
        person = careers.hire(day)
        careers.begin(vice, person, day)
        careers.begin(head, person, day, "concurrent")

    def change(day: str) -> None:
        careers.leave(head, day, "promoted")
        careers.leave(vice, day, "promoted")
        both(day)

    careers.at("2018-01-22", both)
    careers.at("2023-02-20", change)


def _rural(careers: Careers) -> None:
    """The head of a dissolved body becomes a deputy of the one that takes over."""
    head, deputy = _seat(careers, "fp.head"), _seat(careers, "ny.rural")
    moved: list[str] = []

    careers.at("2018-01-29", lambda day: _hire(careers, head, day))
    careers.at("2024-03-27", lambda day: moved.append(str(head.holder)))
    careers.at("2024-03-29", lambda day: _take(careers, deputy, moved[0], day))


def _hire(careers: Careers, seat: Seat, day: str) -> None:
    careers.begin(seat, careers.hire(day, seat.plan.standing), day)


def _follow(careers: Careers, seat: Seat, day: str, reason: str) -> None:
    """One leaves, another comes on the same day."""
    careers.leave(seat, day, reason)
    _hire(careers, seat, day)


def _take(careers: Careers, seat: Seat, person: str, day: str) -> None:
    careers.begin(seat, person, day)
