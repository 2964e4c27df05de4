"""What ``verify`` says of a book whose beginning or head is gone: just that, asked for by name or not."""

from __future__ import annotations

import os

import pytest

from api.cli.exits import ExitCode
from ledger.settings import Settings
from tests.conftest import Run
from tests.engines import Raw


@pytest.mark.parametrize(("table", "told"), [("entry", "第 0 号记录缺失"), ("head", "changping")])
@pytest.mark.parametrize("asked", [(), ("--book", "changping")])
def test_a_book_without_its_beginning_or_head_is_a_finding(
    opened: Run, table: str, told: str, asked: tuple[str, ...]
) -> None:
    owner = Raw(Settings.read(os.environ).database_url)
    owner.drop_guards()
    owner.execute(f'DELETE FROM "{table}"')
    owner.close()
    code, out, err = opened("verify", *asked)
    assert (code, told in out + err) == (ExitCode.FOUND_WRONG, True)
    assert "没有账簿" not in out


def test_a_book_that_never_was_is_not_there(opened: Run) -> None:
    assert opened("verify", "--book", "another")[0] == ExitCode.NOT_FOUND
