"""Tests of ``ledger.exchange.sheets``."""
