"""The scripts that turn the program into what people download. ``build/README.md`` explains."""
