"""Laying down a book's law on the command line: adopting, proposing to confirm, adding a year and a rate."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from api.cli.exits import ExitCode
from ledger.law import statutes
from tests.conftest import Run

UNREAD = next(one for one in statutes.shipped().all() if not one.confirmed)
PROPOSAL = (
    "--document",
    "公报",
    "--document-digest",
    "0" * 64,
    "--edition",
    "2026年第1期",
    "--quoted",
    "原文",
)


def test_adopt_some_and_all(opened: Run) -> None:
    assert opened("statutes", "adopt", "SME-01", "SME-02")[0] == ExitCode.DONE
    receipt = json.loads(opened("statutes", "adopt", "--all", "--json")[1])
    assert len(receipt["ids"]) == len(statutes.shipped().all())
    assert opened("statutes", "adopt")[0] == ExitCode.USAGE
    assert opened("statutes", "adopt", "SME-999")[0] == ExitCode.NOT_FOUND
    assert opened("verify")[0] == ExitCode.DONE


def test_confirm_is_a_proposal_that_changes_nothing(opened: Run) -> None:
    code, out, _ = opened("statutes", "confirm", UNREAD.id, *PROPOSAL)
    assert code == ExitCode.DONE
    assert "另一人" in out
    line = '{"kind":"confirmation.agreed","data":{"confirmation":"confirmation-1"}}'
    Path("agree.jsonl").write_text(line, encoding="utf-8")
    assert opened("record", "agree.jsonl")[0] == ExitCode.REFUSED
    assert json.loads(opened("show", "confirmation-1", "--json")[1])["state"]["confirmed_seq"] is None


def test_calendar_and_rate(opened: Run) -> None:
    year = ("calendar", "add", "2027", "--off", "2027-01-01", "--worked", "2027-01-09", "--source", "通知")
    assert opened(*year)[0] == ExitCode.DONE
    assert opened("rate", "add", "2026-09-21", "2.95%")[0] == ExitCode.DONE
    shown = json.loads(opened("show", "rate-2", "--json")[1])
    assert shown["state"] == {"announced_on": "2026-09-21", "per_million": 29_500}


@pytest.mark.parametrize(
    "arguments",
    [
        ("calendar", "add", "2027", "--off", "2027-13-01", "--source", "通知"),
        ("calendar", "add", "1999", "--source", "通知"),
        ("rate", "add", "2026-09-21", "three"),
        ("rate", "add", "2026-02-30", "3%"),
        ("rate", "add", "2026-09-21", "3.00001%"),
        ("rate", "add", "2099-01-20", "3.00%"),
    ],
)
def test_what_is_refused(opened: Run, arguments: tuple[str, ...]) -> None:
    assert opened(*arguments)[0] == ExitCode.REFUSED


def test_the_book_chooses_by_the_command_that_the_answer_names(opened: Run) -> None:
    days = ("--signed", "2019-06-10", "--delivered", "2021-07-01")
    _, out, _ = opened("calc", "due", "--debtor", "public", "--creditor", "small", *days)
    assert "shouxin statutes choose law.deciding-day signing" in out
    assert opened("statutes", "choose", "law.deciding-day", "signing")[0] == ExitCode.DONE
    assert opened("statutes", "choose", "law.deciding-day", "never")[0] == ExitCode.REFUSED
    assert opened("statutes", "choose", "no-such-setting", "yes")[0] == ExitCode.USAGE
