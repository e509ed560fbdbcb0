"""One module per output format, each with `write(reports, stream, ...)`."""
