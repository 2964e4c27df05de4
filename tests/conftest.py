"""What every test may lean on: a fresh ledger in a temporary folder, an operator, a clock that stands still.

After every test each book that was opened here is verified whole: log against signatures, tables against a
rebuild from the log, vault against its commitments. A test that damages a store on purpose says so with the
marker ``tampered``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from api.cli import main
from api.cli.exits import ExitCode
from ledger import Actor, Book, Ledger, Settings, open_ledger, record
from ledger.core.collector import collect_rarely
from ledger.core.registry import Registry
from ledger.custody.verify import catalogue_problems, stray_books, verify
from ledger.record.founding import open_book
from ledger.settings import SETTINGS
from tests.support.engines import ENGINE

hypothesis.settings.register_profile("suite", deadline=None)
hypothesis.settings.load_profile("suite")
"""How long an example takes tells of the machine and of who else uses it."""

# --- Which database ------------------------------------------------------------------------

STORE_FIXTURES = {"settings", "run"}
"""Whoever asks for one of these, at any remove, touches a store; on PostgreSQL only they are run."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--engine``: which database the stores of the tests are in."""
    default = os.environ.get("SHOUXIN_TEST_ENGINE", "sqlite")
    parser.addoption("--engine", choices=("sqlite", "postgresql"), default=default)


def pytest_configure(config: pytest.Config) -> None:
    """Let helpers that are no fixtures know as well."""
    ENGINE.name = config.getoption("--engine")
    collect_rarely()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL: leave out what touches no store, or a file's own affairs; on SQLite, a server's."""

    def wanted(item: pytest.Item) -> bool:
        if ENGINE.name == "sqlite":
            return item.get_closest_marker("postgres_only") is None
        stores = STORE_FIXTURES & set(getattr(item, "fixturenames", ()))
        marked = any(item.get_closest_marker(name) for name in ("on_engine", "postgres_only"))
        return bool(stores or marked) and item.get_closest_marker("sqlite_only") is None

    dropped = [item for item in items if not wanted(item)]
    items[:] = [item for item in items if wanted(item)]
    config.hook.pytest_deselected(items=dropped)


@pytest.fixture(autouse=True)
def databases() -> Iterator[None]:
    """What a test made on the server is taken away after it."""
    mark = ENGINE.mark()
    yield
    ENGINE.forget(mark)


OPERATOR = Actor.of("operator:console")
Say = Callable[..., str]
"""What records one entry and answers with the id of the object that it founds."""
ORIGIN = "log.changping.example/{book}"


class TestClock:
    """A clock that moves only when told to (or by a fixed step at each reading)."""

    __test__ = False

    def __init__(self, start: datetime, step: timedelta = timedelta(0)) -> None:
        self.now, self.step = start, step

    def __call__(self) -> datetime:
        """The time, which then steps on."""
        moment = self.now
        self.now += self.step
        return moment

    def to(self, day: str, hour: int = 4) -> None:
        """Set the clock to an hour (UTC; 4 is noon in Shanghai) of a day."""
        self.now = datetime.fromisoformat(day).replace(hour=hour, tzinfo=UTC)


@pytest.fixture
def clock() -> TestClock:
    """Noon in Shanghai, 22 November 2026."""
    return TestClock(datetime(2026, 11, 22, 4, 0, tzinfo=UTC))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings that point into the test's own folder."""
    return Settings.read(
        {
            "SHOUXIN_DATABASE_URL": ENGINE.url(tmp_path, tables=True),
            "SHOUXIN_KEY_FOLDER": str(tmp_path / "keys"),
            "SHOUXIN_BUSY_SECONDS": "5",
        }
    )


@pytest.fixture
def make_ledger(
    request: pytest.FixtureRequest, settings: Settings, clock: TestClock
) -> Iterator[Callable[..., Ledger]]:
    """Open the test's store (again); all that was opened is verified afterwards."""
    opened: list[Ledger] = []

    def make(types: Registry | None = None, **options: Any) -> Ledger:
        ledger = open_ledger(settings, create=True, types=types, **{"clock": clock, **options})
        opened.append(ledger)
        return ledger

    yield make
    try:
        if opened and not request.node.get_closest_marker("tampered"):
            check_whole(opened[-1])
    finally:
        for ledger in opened:
            ledger.close()


def check_whole(ledger: Ledger) -> None:
    """The tables equal a rebuild from the log, and everything else that ``verify`` asks."""
    if ENGINE.name == "sqlite":  # on PostgreSQL it takes a third of a second, and has a test of its own
        assert catalogue_problems(ledger.store, ledger.registry) == []
    assert stray_books(ledger.store, ledger.registry) == []
    for book_id in ledger.books():
        assert verify(ledger.book(book_id)).problems == []


@pytest.fixture
def ledger(make_ledger: Callable[..., Ledger]) -> Ledger:
    """A store without books."""
    return make_ledger()


def open_changping(ledger: Ledger, book: str = "changping") -> Book:
    """Open the book of an invented city."""
    return open_book(
        ledger, book, OPERATOR, authority="长平市财政局", division="990100", origin=ORIGIN.format(book=book)
    )


@pytest.fixture
def book(ledger: Ledger) -> Book:
    """A book with nothing in it but its opening."""
    return open_changping(ledger)


@pytest.fixture
def operator() -> Actor:
    """The operator of the command line."""
    return OPERATOR


@pytest.fixture
def say(book: Book, operator: Actor) -> Callable[..., str]:
    """Record one command given as kind, day and members; returns the id of its object."""

    def one(kind: str, effective_on: str = "2020-01-01", /, **data: Any) -> str:
        data = {name.rstrip("_"): value for name, value in data.items()}
        command = {"kind": kind, "effective_on": effective_on, "data": data}
        return str(record(book, operator, command).ids[0])

    return one


# --- The command line ----------------------------------------------------------------------

Run = Callable[..., tuple[int, str, str]]

INIT = (
    *("init", "changping", "--authority", "长平市财政局", "--division", "990100"),
    *("--origin", "log.changping.example/changping"),
)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in a folder of its own; returns exit code, output and errors."""
    monkeypatch.chdir(tmp_path)
    for setting in SETTINGS:
        monkeypatch.delenv(setting.name, raising=False)
    if ENGINE.name != "sqlite":
        monkeypatch.setenv("SHOUXIN_DATABASE_URL", ENGINE.url(tmp_path))

    def one(*arguments: str) -> tuple[int, str, str]:
        code = main(list(arguments))
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return one


@pytest.fixture
def opened(run: Run) -> Run:
    """The same with a book already open."""
    assert run(*INIT)[0] == ExitCode.DONE
    return run
