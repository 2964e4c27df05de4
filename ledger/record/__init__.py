"""The one way anything is written: commands read, planned against the book, warned about, recorded."""
