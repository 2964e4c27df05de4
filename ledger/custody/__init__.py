"""The record kept over the years: verification, backup, restore, carrying a store over."""
