"""Spreadsheets in: from the cell to the entry, and back as an answer beside every row."""
