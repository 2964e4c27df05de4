"""Tests of ``ledger.exchange``."""
