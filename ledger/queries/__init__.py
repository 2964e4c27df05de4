"""Reads: what a book holds, listed, summed up and put into words. Writes nothing."""
