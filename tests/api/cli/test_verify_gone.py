"""What ``verify`` says of a book whose beginning or head is gone: just that, asked for by name or not."""

from __future__ import annotations

import os

import pytest

from api.cli.exits import ExitCode
from ledger.settings import Settings
from tests.conftest import Run
from tests.support.engines import Raw


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


@pytest.mark.sqlite_only
@pytest.mark.tampered
def test_a_head_of_a_book_that_is_no_text_is_a_finding(opened: Run) -> None:
    owner = Raw(Settings.read(os.environ).database_url)
    owner.drop_guards()
    owner.execute('UPDATE "head" SET "book" = x\'ff1b\'')
    owner.close()
    code, out, err = opened("verify")
    assert (code, "changping" in out, err) == (ExitCode.FOUND_WRONG, True, "")


@pytest.mark.tampered
@pytest.mark.parametrize("name", ["schema", "projection"])
@pytest.mark.parametrize("command", ["verify", "books", "record"])
def test_a_version_that_is_no_number_is_said_to_be_damaged(opened: Run, name: str, command: str) -> None:
    owner = Raw(Settings.read(os.environ).database_url)
    owner.execute(f'UPDATE "store_property" SET "value" = \'v\u00b2\' WHERE "name" = \'{name}\'')
    owner.close()
    code, _, err = opened(*([command, "-"] if command == "record" else [command]))
    assert (code, name in err) == (ExitCode.UNUSABLE, True)
