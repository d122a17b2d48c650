"""The user's own trainer as a converter: which install, its command line, one conversion."""
