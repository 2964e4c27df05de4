"""Random histories: whatever is recorded, the tables follow from the log, and the log only grows."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha512
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from ledger import Refused, Settings, open_ledger, record
from ledger.custody.verify import verify
from ledger.log import log
from ledger.log.checkpoint import open_checkpoint
from ledger.log.merkle import verify_consistency
from ledger.projection import projection
from ledger.projection.rebuild import rebuild
from ledger.queries import objects as queries
from ledger.record.commands import read_batch
from ledger.record.receipts import Receipt
from ledger.record.record import record_batches
from tests.conftest import OPERATOR, TestClock, open_changping
from tests.oracle.history import FOUNDS, envelopes_of, heard_on, state_on
from tests.support.engines import ENGINE, contents
from tests.support.thorough import by_day_or_in_full

# --- Random commands ----------------------------------------------------------------------------------------

DAYS = ["2019-12-31", "2020-01-01", "2020-06-01", "2026-11-22", "2030-01-01"]
NAMES = ["沈一舟", "欧阳远帆", "O'Brien", "沈"]
CODES = ["91990100MA0000000A", "911101080000000018"]


class Drawn:
    """Makes commands out of what an example draws; knows the objects that there are."""

    def __init__(self, draw: Callable[..., Any], ids: Sequence[str], labels: Sequence[str] = ()) -> None:
        self.draw, self.ids, self.labels = draw, ids, labels

    def of(self, *choices: Any) -> Any:
        return self.draw(st.sampled_from(choices))

    def ref(self, type_name: str) -> str:
        known = [i for i in self.ids if i.startswith(type_name + "-")]
        known += [f"@{label}" for label in self.labels if label.startswith(type_name)]
        return self.of(*known * 8, f"{type_name}-99")

    def maybe(self, name: str, value: Callable[[], Any]) -> dict[str, Any]:
        return {name: value()} if self.of(False, True) else {}

    def data(self, kind: str) -> dict[str, Any]:
        """Data of a kind, most of it fitting."""
        noun, verb = kind.split(".")
        superior = self.maybe("superior", lambda: self.ref("organisation"))
        level = self.maybe("level", lambda: self.of("county", "prefecture"))
        if kind == "organisation.registered":
            return {
                "name": self.of("甲", "乙"),
                "class": self.of("enterprise", "other", "organ"),
                **level,
                **superior,
            }
        if kind == "person.registered":
            return {"name": self.of(*NAMES), **self.maybe("identity_number", lambda: "110000199001010013")}
        if kind == "post.established":
            return {"body": self.ref("organisation"), "title": self.of("局长", "科长"), "standing": "head"}
        if kind == "tenure.began":
            return {"post": self.ref("post"), "person": self.ref("person"), "capacity": "acting"}
        if kind == "vault.erased":
            target = {"person": self.ref("person")} if self.of(True, False) else {"entry": self.of(*range(9))}
            return {**target, "reason": "requested"}
        more = {
            "renamed": lambda: {"name": self.of(*NAMES)},
            "reassigned": lambda: {**level, **superior},
            "coded": lambda: {"credit_code": self.of(*CODES)},
            "sized": lambda: {"size": self.of("micro", "large"), "source": "declared"},
            "dissolved": lambda: {"reason": "撤销"},
            "retitled": lambda: {"title": self.of("主任", "副局长")},
            "abolished": dict,
            "ended": lambda: {"reason": self.of("retired", "removed")},
        }[verb]
        return {noun: self.ref(noun), **more()}

    def command(self, kind: str, **more: Any) -> dict[str, Any]:
        """A command; what founds something does so early, lest all that follows come before it."""
        days = DAYS[:2] if kind in FOUNDS else [*DAYS, None]
        days = [*days, None, None, None] if "corrects" in more else days
        return {"kind": kind, "data": self.data(kind), "effective_on": self.of(*days), **more}


CHANGING = [
    *["organisation.renamed", "organisation.reassigned", "organisation.coded", "organisation.sized"],
    *["organisation.dissolved", "person.renamed", "post.retitled", "post.abolished", "tenure.ended"],
]
KINDS = [*[kind for kind in FOUNDS if kind != "book.opened"], *CHANGING, "vault.erased"]
WRONG: list[Any] = [
    {"kind": "organisation.vanished", "data": {}},
    {"kind": "organisation.renamed", "effective_on": "2026-02-30", "data": {}},
    {"kind": "book.opened", "data": {}},
    [
        {"kind": "person.registered", "data": {"name": "沈"}},
        {"kind": "tenure.ended", "data": {"tenure": "@a"}},
    ],
]


class Histories(RuleBasedStateMachine):
    """One book under random commands."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="shouxin-test-")
        self.made = ENGINE.mark()
        names = {
            "DATABASE_URL": ENGINE.url(Path(self.folder.name), tables=True),
            "KEY_FOLDER": f"{self.folder.name}/keys",
        }
        given = Settings.read({f"SHOUXIN_{name}": value for name, value in names.items()})
        self.clock = TestClock(datetime(2026, 11, 22, 4, tzinfo=UTC))
        drawn = count()  # salts and keys that are the same in every run

        def entropy(size: int) -> bytes:
            return sha512(b"%d" % next(drawn)).digest()[:size]

        self.ledger = open_ledger(given, create=True, clock=self.clock, entropy=entropy)
        self.book = open_changping(self.ledger)
        self.ids: list[str] = ["book-0"]
        self.roots: dict[int, bytes] = {}
        self.told: dict[tuple[str, str], Any] = {}
        self.personal: dict[tuple[int, str], tuple[str | None, str | None]] = {}

    def teardown(self) -> None:
        try:
            self.as_of_reads_agree()
            self.rebuilds_agree()
        finally:
            self.ledger.close()
            ENGINE.forget(self.made)
            self.folder.cleanup()

    # --- what happens ---------------------------------------------------------------------------------------

    def submit(self, commands: list[Any]) -> bool:
        """Whether the commands were recorded; if not, nothing has changed."""
        before = contents(self.book.store)
        try:
            receipt = record(self.book, OPERATOR, commands)
        except Refused:
            assert contents(self.book.store) == before
            return False
        self.take(commands, receipt)
        return True

    def take(self, commands: list[Any], receipt: Receipt) -> None:
        """Learn from a receipt what there is."""
        assert len(receipt.seqs) == len(receipt.ids)
        for command, seq, identifier in zip(commands, receipt.seqs, receipt.ids, strict=True):
            self.note(command, seq, identifier)
            if identifier is not None and identifier not in self.ids:
                self.ids.append(identifier)

    def note(self, command: dict[str, Any], seq: int, identifier: str | None) -> None:
        """What the vault holds after an entry, in the order of the log."""
        if command["kind"].startswith("person."):
            for member in ("name", "identity_number"):
                if member in command["data"]:
                    self.personal[seq, f"/{member}"] = (command["data"][member], identifier)
        if command["kind"] == "vault.erased":
            entry = command["data"].get("entry")
            for place, (_, person) in list(self.personal.items()):
                if (person == identifier) if entry is None else (place[0] == entry):
                    self.personal[place] = (None, person)

    @initialize()
    def some_objects(self) -> None:
        organisation = {"kind": "organisation.registered", "effective_on": "2020-01-01", "label": "o"}
        self.submit(
            [
                {**organisation, "data": {"name": "长平市水务局", "class": "enterprise"}},
                {
                    "kind": "person.registered",
                    "effective_on": "2020-01-01",
                    "label": "p",
                    "data": {"name": "沈一舟"},
                },
                {
                    **{"kind": "post.established", "effective_on": "2020-01-01", "label": "t"},
                    "data": {"body": "@o", "title": "局长", "standing": "head"},
                },
                {
                    **{"kind": "tenure.began", "effective_on": "2020-06-01"},
                    "data": {"post": "@t", "person": "@p", "capacity": "substantive"},
                },
            ]
        )

    @rule(data=st.data(), kind=st.sampled_from([*KINDS, "wrong"]))
    def single(self, data: st.DataObject, kind: str) -> None:
        if kind != "wrong":
            self.submit([Drawn(data.draw, self.ids).command(kind)])
        else:  # what refuses a batch at any stage refuses the good command before it too
            good = Drawn(data.draw, self.ids).command("person.registered")
            assert not self.submit([good, data.draw(st.sampled_from(WRONG))])

    def several(self, data: st.DataObject, kinds: list[str]) -> list[dict[str, Any]]:
        """Commands that refer to each other by label; some correct an entry of the log."""
        labels: list[str] = []
        drawn = Drawn(data.draw, self.ids, labels)
        whole, commands = envelopes_of(self.book), []
        for at, kind in enumerate(kinds):
            more: dict[str, Any] = {"label": f"{FOUNDS[kind]}{at}"} if kind in FOUNDS else {}
            same = [e["seq"] for e in whole if e["kind"] == kind != "vault.erased"]
            if same and drawn.of(False, True):
                more = {"corrects": drawn.of(*same)}
            commands.append(drawn.command(kind, **more))
            labels += [more["label"]] if "label" in more else []
        return commands

    @rule(data=st.data(), kinds=st.lists(st.sampled_from(KINDS), min_size=1, max_size=4))
    def batch(self, data: st.DataObject, kinds: list[str]) -> None:
        self.submit(self.several(data, kinds))

    @rule(data=st.data(), kinds=st.lists(st.sampled_from(KINDS), min_size=2, max_size=6))
    def independent_batches(self, data: st.DataObject, kinds: list[str]) -> None:
        """Many in one transaction, as an import does it: each is recorded or refused on its own."""
        read, given = [], self.several(data, kinds)
        for command in given:
            with contextlib.suppress(Refused):
                read.append((command, read_batch(self.book.registry, OPERATOR, command)))
        outcomes = record_batches(self.book, [batch for _, batch in read], labels={})
        for (command, _), outcome in zip(read, outcomes, strict=True):
            if isinstance(outcome, Receipt):
                self.take([command], outcome)

    @rule(days=st.sampled_from([1, 2, -3]))
    def time_passes(self, days: int) -> None:
        """What is known at the end of a day stays so, whatever is learned on later ones."""
        latest = heard_on(envelopes_of(self.book)[-1])
        self.clock.now += timedelta(days=days)
        self.book.keep_checkpoint()
        if days < 0:  # what a clock that ran back records is still learned on the latest day
            self.told.clear()
        elif (self.clock.now + timedelta(hours=8)).date().isoformat() > latest:
            for identifier in self.ids:
                self.told[identifier, latest] = queries.show(self.book, identifier).state

    # --- what holds -----------------------------------------------------------------------------------------

    @invariant()
    def book_is_whole(self) -> None:
        size = log.read_head(self.book.store, self.book.id).size
        assert size >= max(self.roots, default=0)
        if size in self.roots:  # nothing has changed since the last look
            return
        report = verify(self.book)
        assert report.problems == []
        self.roots[size] = report.root
        self.earlier_checkpoints_are_prefixes()
        self.states_are_the_oracles()
        self.vault_holds_what_was_not_erased()

    def earlier_checkpoints_are_prefixes(self) -> None:
        newest = open_checkpoint(log.read_head(self.book.store, self.book.id).note, self.book.verifier)
        tree = log.tree(self.book.store, self.book.id, newest.size)
        for size, root in self.roots.items():
            proof = tree.consistency_proof(size)
            assert verify_consistency(size, newest.size, root, newest.root, proof)

    def states_are_the_oracles(self) -> None:
        whole = envelopes_of(self.book)
        for identifier in self.ids:
            assert queries.show(self.book, identifier).state == state_on(whole, identifier)

    def vault_holds_what_was_not_erased(self) -> None:
        rows = self.book.store.rows('SELECT "seq", "path", "value" FROM "vault_value"')
        expected = {place: value for place, (value, _) in self.personal.items()}
        assert {(seq, path): value for seq, path, value in rows} == expected

    def as_of_reads_agree(self) -> None:
        whole = envelopes_of(self.book)
        known_days = sorted({heard_on(envelope) for envelope in whole})
        for identifier in self.ids:
            founded = heard_on(whole[int(identifier.rpartition("-")[2])])
            for known in [day for day in known_days if day >= founded]:
                for day in DAYS:
                    shown = queries.show(self.book, identifier, as_of=day, known_on=known)
                    assert shown.state == state_on(whole, identifier, day, known)
        for (identifier, known), state in self.told.items():
            assert queries.show(self.book, identifier, known_on=known).state == state

    def rebuilds_agree(self) -> None:
        before = contents(self.book.store)
        for entries in (1, 2, 7):
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(projection, "CHUNK_ENTRIES", entries)
                rebuild(self.ledger)
            assert contents(self.book.store) == before


TestHistories = pytest.mark.on_engine(Histories.TestCase)
TestHistories.settings = settings(
    max_examples=by_day_or_in_full(15 if ENGINE.name == "sqlite" else 6, 100),
    stateful_step_count=40,
    derandomize=True,
    phases=(Phase.generate,),  # shrinking takes minutes; add Phase.shrink to see a failing history made short
    database=None,
    suppress_health_check=list(HealthCheck),
)
