"""Tests of ``ledger.watch``."""
