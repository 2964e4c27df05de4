"""Delivery: the command line today, HTTP later. Everything that talks to the outside meets here."""
