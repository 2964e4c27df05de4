"""Tests of ``ledger.law``."""
