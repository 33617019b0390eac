"""The explorer: news stories in the terminal, with timeline, full text and actors linked."""
