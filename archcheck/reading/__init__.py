"""From files to texts: source files and notebooks, their encodings, which files to read, comments that suppress."""
