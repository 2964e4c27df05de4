# Every target sets up what it needs; `make` alone lists them.

.DEFAULT_GOAL := help
.PHONY: help setup setup-runtime setup-dev demo demo-data lint test bench mutate words clean

BIN     := .venv/bin
MODE    ?= dev
WORKERS ?= 2
FULL    ?=
ARGS    ?=

help: ## list the targets
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-10s  %s\n", $$1, $$2 }' Makefile

setup: ## install what is locked into .venv (MODE=dev or runtime)
	@bash .ci/setup $(MODE)

setup-runtime:
	@bash .ci/setup runtime

setup-dev:
	@bash .ci/setup dev

demo: setup-runtime ## build a demonstration ledger and walk through it
	@$(BIN)/shouxin demo

words: setup-dev ## bring the catalogue of translations up to what papers say
	@$(BIN)/python -m tests.house.catalogue

demo-data: setup-runtime ## build the demonstration ledger only
	@$(BIN)/shouxin demo --data-only

lint: setup-dev ## style, types and import directions
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

test: export SHOUXIN_TEST_THOROUGH := $(or $(FULL),$(SHOUXIN_TEST_THOROUGH))
test: lint ## lint, then every test, on SQLite and on PostgreSQL (WORKERS=2, FULL=1, ARGS='-k merkle')
	$(BIN)/pytest -n $(WORKERS) --dist worksteal $(ARGS)
	$(BIN)/pytest -n $(WORKERS) --dist worksteal --engine postgresql $(ARGS)

bench: setup-dev ## measure speed in a minute (FULL=1: up to a million; ARGS='log sweeps')
	@FULL=$(FULL) $(BIN)/python -m tests.bench $(ARGS)

mutate: setup-dev ## change one token of a module at a time: do its tests notice? (ARGS='ledger/law/due.py --count 50')
	@$(BIN)/python -m tests.mutation $(ARGS)

clean: ## remove .venv, caches and build output; never var/, where ledgers live
	rm -rf .venv build dist *.egg-info .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find ledger reports api tests -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
