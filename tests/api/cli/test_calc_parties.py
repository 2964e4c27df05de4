"""``calc`` asks who owes whom and for what: groups, individual businesses, purchases, what is missing."""

from __future__ import annotations

import pytest

from api.cli.exits import ExitCode
from tests.conftest import Run

DAYS = "--signed 2025-06-10 --delivered 2025-07-01 --amount 100万 --on 2025-10-31"


def asked(run: Run, options: str) -> tuple[int, str]:
    """Code and text of an interest calculation."""
    code, text, _ = run("calc", "interest", *options.split(), *DAYS.split())
    return code, text


@pytest.fixture
def calc(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("SHOUXIN_LANGUAGE", "en")
    return run


@pytest.mark.parametrize(
    ("options", "option"),
    [
        ("--debtor group --creditor small", "--public-money"),
        ("--debtor public", "--creditor"),
        ("--creditor small", "--debtor"),
        ("--debtor other --creditor large --agreed-days 30", "--owed-for"),
    ],
)
def test_what_is_missing_is_told_with_its_option(calc: Run, options: str, option: str) -> None:
    code, text = asked(calc, options)
    assert code == ExitCode.NOT_FOUND
    assert f"Give it with {option}; see --help." in text


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("--debtor group --public-money yes --creditor small --owed-for goods", ["SME-47", "46,000.00"]),
        ("--debtor other --creditor large --agreed-days 30 --owed-for works", ["ENG-12", "7,561.64"]),
        ("--debtor other --creditor large --agreed-days 30 --owed-for goods", ["9,830.14", "11,342.47"]),
        ("--debtor public --creditor individual --agreed-days 30 --owed-for goods", ["SME-53", "9,830.14"]),
        ("--debtor public --creditor small --owed-for works", ["46,000.00", "7,561.64", "SME-42"]),
    ],
)
def test_the_rate_of_the_law_is_shown_with_its_basis(calc: Run, options: str, expected: list[str]) -> None:
    code, text = asked(calc, options)
    assert code == ExitCode.DONE
    assert all(one in text for one in expected)


def test_a_size_that_was_told_is_not_remarked(calc: Run) -> None:
    told = "--debtor public --creditor small --size-told"
    assert "is not on record" not in asked(calc, told)[1]
    assert "is not on record" in asked(calc, told.removesuffix(" --size-told"))[1]


def test_a_subsidy_has_no_term_and_no_rate(calc: Run) -> None:
    code, text = asked(calc, "--debtor public --creditor small --owed-for other --agreed-days 30")
    assert (code, "Interest: cannot tell" in text) == (ExitCode.NOT_FOUND, True)
    code, text = asked(calc, "--debtor public --creditor small --owed-for other")
    assert "SME-49" in text


def test_public_money_is_asked_of_groups_alone(calc: Run) -> None:
    given = f"calc interest --debtor public --public-money yes --creditor small {DAYS}"
    code, _, error = calc(*given.split())
    assert (code, "--debtor group" in error) == (ExitCode.REFUSED, True)
