"""What a paper tells, read from the book: values only, no layout."""
