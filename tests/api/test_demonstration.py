"""The demonstration is the same each time, verifies, is of the promised size, and nothing in it is real."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from stdnum.cn import uscc

from api.demonstration import BOOK, build, settings_of, stories
from api.demonstration.build import SHEETS
from api.demonstration.contract_book import HANDED_IN, TAKEN_OVER, TODAY
from api.demonstration.facts import DIVISION_PREFIX, LAST_DAY
from api.demonstration.names import WITH_DOT
from api.demonstration.world import ERASED_ON, NAME_CORRECTED_ON, steps
from ledger import Book, Ledger, open_ledger
from ledger.core.errors import StoreUnusable
from ledger.core.values import local_day
from ledger.custody.verify import verify
from ledger.entries import erasure, offices, parties
from ledger.log.log import kept_checkpoints
from ledger.queries.objects import books, find_persons, show
from ledger.record.founding import open_book

# The root of the log that seed 76 gives; it changes when the demonstration or the form of an envelope changes
# on purpose. To renew it, copy the left side of the comparison in test_root_is_the_one_written_down.
GOLDEN_ROOT = "VcD1IIIQRrc3h+e2J84wh8KpNgkgKwdFFlbeuORGjas="

DAY_BEFORE_CORRECTION, DAY_AFTER_CORRECTION = "2026-02-10", NAME_CORRECTED_ON


def root_of(ledger: Ledger) -> str:
    return str(books(ledger)[0]["root"])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demonstration")


@pytest.fixture(scope="module")
def city(folder: Path) -> Iterator[Book]:
    ledger = build(folder)
    yield ledger.book(BOOK)
    ledger.close()


def counts(book: Book) -> dict[str, int]:
    rows = book.store.rows(
        'SELECT "type", count(*) FROM "object" WHERE "book" = ? GROUP BY "type"', (book.id,)
    )
    return dict(rows)


def envelopes(book: Book) -> list[str]:
    return [row[0] for row in book.store.rows('SELECT "envelope" FROM "entry" ORDER BY "seq"')]


def post_of(book: Book, body: str, title: str) -> str:
    sql = (
        'SELECT p."id" FROM "post" p JOIN "organisation" o ON o."book" = p."book" AND o."id" = p."body" '
        'WHERE o."name" = ? AND p."title" = ?'
    )
    return str(book.store.rows(sql, (body, title))[0][0])


def holders(book: Book, post: str, day: str, known_on: str | None = None) -> list[tuple[str, str]]:
    """(person, capacity) of everybody who held a post on a day, by as-of reads of its tenures."""
    found = []
    for (tenure,) in book.store.rows('SELECT "id" FROM "tenure" WHERE "post" = ? ORDER BY "id"', (post,)):
        state = show(book, tenure, as_of=day, known_on=known_on).state
        if state is not None and state["until"] is None:
            found.append((state["person"], state["capacity"]))
    return found


def name_of(book: Book, person: str) -> str | None:
    return show(book, person, reveal=True).personal["name"]


# --- The same each time -------------------------------------------------------------------------------------


def test_same_seed_gives_the_same_root(city: Book, tmp_path: Path) -> None:
    again = build(tmp_path)
    try:
        assert root_of(again) == root_of(city.ledger)
        assert envelopes(again.book(BOOK)) == envelopes(city)
        assert str(again.book(BOOK).verifier) == str(city.verifier)
    finally:
        again.close()


def test_root_is_the_one_written_down(city: Book) -> None:
    assert root_of(city.ledger) == GOLDEN_ROOT


def test_another_seed_gives_another_city(city: Book, tmp_path: Path) -> None:
    other = build(tmp_path, seed=1)
    try:
        assert root_of(other) != root_of(city.ledger)
        assert str(other.book(BOOK).verifier) != str(city.verifier)
        assert verify(other.book(BOOK)).problems == []
    finally:
        other.close()


def test_an_earlier_demonstration_is_replaced(tmp_path: Path) -> None:
    first = build(tmp_path, seed=1)
    first.close()
    heard: list[int] = []
    second = build(tmp_path, seed=2, progress=heard.append)
    try:
        assert second.books() == [BOOK]
        assert sum(heard) == len(envelopes(second.book(BOOK)))
        assert len(list((tmp_path / "keys").glob("*.pem"))) == 1
        assert {path.name for path in tmp_path.iterdir()} <= {
            SHEETS,
            "keys",
            "shouxin.db",
            "shouxin.db-shm",
            "shouxin.db-wal",
        }
    finally:
        second.close()


@pytest.mark.sqlite_only("a demonstration lies in a folder of its own")
@pytest.mark.parametrize(
    "what", ["another book", "another origin", "no store", "keys of others", "foreign keys"]
)
def test_what_is_no_demonstration_is_left_alone(
    what: str, ledger: Ledger, tmp_path: Path, operator: object
) -> None:
    def opened(book: str, host: str) -> None:
        open_book(ledger, book, operator, authority="某财政局", division="990100", origin=f"{host}/{book}")  # type: ignore[arg-type]

    here = tmp_path
    if what == "another book":
        opened("other", "log.changping.example")
    elif what == "another origin":
        opened(BOOK, "log.finance.test")
    elif what == "keys of others":
        opened(BOOK, "log.changping.example")
        (here / "keys" / "other.00000000.pem").write_text("-")
    else:
        here = tmp_path / "elsewhere"
        (here / "keys").mkdir(parents=True)
        if what == "no store":
            (here / "shouxin.db").write_text("不是库" * 2000)
        else:
            (here / "keys" / "store.secret").write_bytes(b"0" * 32)
    before = {
        path: path.read_bytes() for path in here.rglob("*") if path.is_file() and "-shm" not in path.name
    }
    with pytest.raises(StoreUnusable) as refused:
        build(here)
    assert str(here) in str(refused.value.problems[0].params["file"])
    assert {path: path.read_bytes() for path in before} == before


def test_an_interrupted_build_can_be_repeated(tmp_path: Path) -> None:
    def stop(entries: int) -> None:
        if entries > 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(tmp_path, progress=stop)
    again = build(tmp_path)
    assert root_of(again) == GOLDEN_ROOT
    again.close()


# --- Whole, and of the promised size ------------------------------------------------------------------------


def test_verifies(city: Book) -> None:
    report = verify(city)
    assert report.problems == []
    assert report.checkpoints == len(list(kept_checkpoints(city.store, city.id)))


def test_numbers(city: Book) -> None:
    found = counts(city)
    assert 380 <= found["organisation"] <= 440
    assert 240 <= found["post"] <= 280
    assert 420 <= found["person"] <= 480
    assert 450 <= found["tenure"] <= 620
    classes = Counter(
        row[0] for row in city.store.rows('SELECT DISTINCT "organisation_class", "id" FROM "organisation"')
    )  # fmt: skip
    assert classes["enterprise"] == 220
    assert classes["township"] == 24
    assert classes["social-group"] == 6
    assert classes["organ"] > 80
    sizes = {row[0] for row in city.store.rows('SELECT DISTINCT "size" FROM "organisation"')}
    assert sizes == {None, "micro", "small", "medium", "large"}


def test_every_kind_of_entry_about_parties_and_offices_occurs() -> None:
    used = {command["kind"] for step in steps() for command in step.commands}
    for area in (erasure, offices, parties):
        assert {entry_type.kind for entry_type in area.ENTRY_TYPES} <= used


def test_a_checkpoint_is_kept_after_each_year(city: Book) -> None:
    sizes = [size for _, size, _ in kept_checkpoints(city.store, city.id)]
    assert len(sizes) >= 10
    assert sizes == sorted(set(sizes))
    assert sizes[-1] == len(envelopes(city))


def test_recorded_in_order_and_never_before_it_happened(city: Book) -> None:
    rows = city.store.rows(
        "SELECT json_extract(\"envelope\", '$.recorded_at'), json_extract(\"envelope\", '$.effective_on') "
        'FROM "entry" ORDER BY "seq"'
    )
    people = [effective for recorded, effective in rows if local_day(recorded, city.time_zone) <= ERASED_ON]
    instants = [recorded for recorded, _ in rows]
    assert instants == sorted(instants)
    days = [local_day(recorded, city.time_zone) for recorded in instants]
    assert days[0] == "2026-01-05"
    assert {ERASED_ON, TAKEN_OVER, HANDED_IN} < set(days)
    assert days[-1] == TODAY
    assert all(effective <= day for day, (_, effective) in zip(days, rows, strict=True))
    assert all(datetime.fromisoformat(day).weekday() < 5 for day in days)
    assert max(people[:-1]) <= LAST_DAY


# --- Nothing in it is real ----------------------------------------------------------------------------------


def test_no_division_is_real(city: Book) -> None:
    divisions = {row[0] for row in city.store.rows('SELECT DISTINCT "division" FROM "organisation"')}
    divisions -= {None}  # the parties of the published contracts lie in none of ours
    assert all(division.startswith(DIVISION_PREFIX) for division in divisions)
    codes = [row[0] for row in city.store.rows('SELECT DISTINCT "credit_code" FROM "organisation"') if row[0]]
    assert all(code[2:6] == DIVISION_PREFIX for code in codes)
    assert len(codes) > 380


def test_every_organisation_says_that_it_lies_in_the_city(city: Book) -> None:
    places = ("长平", "望岫", "澄坪", "临埠", "栎川", "霁阳")
    abroad = (  # parties of the contracts that were really published
        'SELECT p."party" FROM "contract_party" p JOIN "contract" c '
        'ON c."book" = p."book" AND c."id" = p."id" '
        "WHERE c.\"kind\" = 'foreign'"
    )
    sql = f'SELECT "name" FROM "organisation" WHERE "id" NOT IN ({abroad})'
    names = [row[0] for row in city.store.rows(sql)]
    assert [name for name in names if not any(place in name for place in places)] == []
    enterprises = city.store.rows(
        'SELECT "name", count(DISTINCT "id") FROM "organisation" '
        'WHERE "organisation_class" = ? GROUP BY "name"',
        ("enterprise",),
    )
    assert all(number == 1 for _, number in enterprises)


def test_persons_have_names_and_neither_numbers_nor_real_addresses(city: Book) -> None:
    values = city.store.rows('SELECT "path", "value" FROM "vault_value" WHERE "value" IS NOT NULL')
    found: dict[str, list[str]] = {}
    for path, value in values:
        found.setdefault(re.sub(r"^/lines/\d+/", "/lines/*/", path), []).append(value)
    invented = {
        "/name": f"[一-鿿]{{2,4}}|{WITH_DOT}",
        "/contact": r"办公电话分机 \d{4}，n\d{4}@changping\.example",
        "/lines/*/name": "[一-鿿]{2,4}",
        "/lines/*/contact": r"分机\d{3}",
        "/address": r"长平市望岫区文澜路\d+号",
        "/particulars": "在办公设备采购项目中[一-鿿、]+",
        "/matter": "申请公开某项目合同及付款凭证",
        "/text": r"\{.*\}",  # releases that a foreign publisher published
    }
    assert set(found) == set(invented)
    for path, pattern in invented.items():
        assert [value for value in found[path] if not re.fullmatch(pattern, value)] == [], path
    assert len(found["/contact"]) >= 40


def test_names_are_not_in_the_log(city: Book) -> None:
    log = "\n".join(envelopes(city))
    values = city.store.rows('SELECT "value" FROM "vault_value" WHERE "value" IS NOT NULL')
    assert [value for (value,) in values if value in log] == []


def test_some_credit_codes_fail_their_check_digit_and_are_marked(city: Book) -> None:
    rows = city.store.rows(
        'SELECT DISTINCT "credit_code", "credit_code_valid" FROM "organisation" '
        'WHERE "credit_code" IS NOT NULL'
    )
    wrong = [code for code, valid in rows if not valid]
    assert 4 <= len(wrong) <= 8
    assert not any(uscc.is_valid(code) for code in wrong)
    # python-stdnum turns down codes that begin with a letter, which rural collectives have.
    assert all(uscc.is_valid(code) for code, valid in rows if valid and code[0].isdigit())
    assert any(code.startswith("N2") for code, valid in rows if valid)


# --- What a tour will ask -----------------------------------------------------------------------------------


def test_who_headed_the_finance_bureau_on_a_day(city: Book) -> None:
    post = post_of(city, "长平市财政局", "局长")
    [(first, capacity)] = holders(city, post, "2020-06-30")
    assert capacity == "substantive"
    [(acting, capacity)] = holders(city, post, "2022-01-10")
    assert capacity == "acting"
    assert acting in {
        p for p, _ in holders(city, post_of(city, "长平市财政局", "副局长（分管政府采购）"), "2022-01-10")
    }
    [(second, _)] = holders(city, post, "2024-06-30")
    [(latest, _)] = holders(city, post, "2026-08-31")
    assert len({first, acting, second, latest}) == 4
    assert len({name_of(city, person) for person in (first, acting, second, latest)}) == 4


def test_a_post_was_vacant(city: Book) -> None:
    post = post_of(city, "长平市水利局", "局长")
    assert len(holders(city, post, "2023-05-17")) == 1
    assert holders(city, post, stories.VACANT_FROM) == []
    assert len(holders(city, post, stories.VACANT_UNTIL)) == 1


def test_one_person_holds_two_offices(city: Book) -> None:
    vice = holders(city, post_of(city, "长平市人民政府", "副市长（分管工业和招商）"), "2020-01-02")
    park = holders(city, post_of(city, "长平高新技术产业开发区管理委员会", "管委会主任"), "2020-01-02")
    assert [(person, "concurrent") for person, _ in vice] == park


def test_a_wrong_day_was_corrected(city: Book) -> None:
    post = post_of(city, "长平市住房和城乡建设局", "副局长（分管建筑业）")
    assert len(holders(city, post, "2022-04-01", known_on="2026-04-15")) == 2
    assert len(holders(city, post, "2022-04-01", known_on="2026-04-16")) == 1
    assert len(holders(city, post, stories.MISDATED_DAY)) == 1


def test_a_wrong_name_was_corrected(city: Book) -> None:
    [(body,)] = city.store.rows(
        'SELECT "id" FROM "organisation" WHERE "name" = ?', ("栎川县住房和城乡建设局",)
    )
    before, after = (
        show(city, body, known_on=day).state for day in (DAY_BEFORE_CORRECTION, DAY_AFTER_CORRECTION)
    )
    assert before is not None
    assert after is not None
    assert before["name"] == "栎川县住房和城乡建没局"
    assert after["name"] == "栎川县住房和城乡建设局"


def test_bodies_were_renamed_moved_and_dissolved(city: Book) -> None:
    [(data,)] = city.store.rows('SELECT "id" FROM "organisation" WHERE "name" = ?', ("长平市数据局",))
    names = [
        (show(city, data, as_of=day).state or {})["name"]
        for day in ("2020-01-02", "2024-06-28", "2026-01-05")
    ]
    assert names == ["长平市大数据局", "长平市数据局", "长平市政务服务和数据局"]
    [(rural,)] = city.store.rows(
        'SELECT DISTINCT "id" FROM "organisation" WHERE "name" = ?', ("长平市乡村振兴局",)
    )
    assert (show(city, rural, as_of="2024-03-27").state or {})["dissolved"] is False
    assert (show(city, rural, as_of="2024-03-28").state or {})["dissolved"] is True
    left = city.store.rows('SELECT count(*) FROM "tenure" WHERE "end_reason" = ?', ("body-abolished",))
    assert left[0][0] >= 3


def test_namesakes_are_told_apart_by_their_tenures(city: Book) -> None:
    names = Counter(
        value
        for (value,) in city.store.rows('SELECT "value" FROM "vault_value" WHERE "path" = \'/name\'')
        if value
    )
    [(name, number)] = [item for item in names.items() if item[1] > 1]
    assert number == 2
    assert len(find_persons(city, name)) == 2


def test_one_person_was_erased(city: Book) -> None:
    erased = city.store.rows('SELECT DISTINCT "person" FROM "vault_value" WHERE "erased_seq" IS NOT NULL')
    [(person,)] = erased
    seen = show(city, person, reveal=True)
    assert seen.erased_on == ERASED_ON
    assert set(seen.personal.values()) == {None}


def test_the_folder_opens_again_on_the_machines_clock(tmp_path: Path) -> None:
    build(tmp_path).close()
    ledger = open_ledger(settings_of(tmp_path))
    try:
        assert verify(ledger.book(BOOK)).problems == []
    finally:
        ledger.close()
