"""Tests of ``ledger.exchange.ocds``."""
