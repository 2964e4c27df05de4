"""The rules of the house: sizes, directions, documents that can not lie."""
