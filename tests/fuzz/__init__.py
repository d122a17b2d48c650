"""A fuzzer for the small files and names around a run: it breaks sound ones in many small ways.

``python -m tests.fuzz 1000000`` tries so many inputs in all; a short run is among the tests.
"""
