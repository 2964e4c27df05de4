"""Tests of ``ledger.words``."""
