"""The panel on the right: the verdict, its findings, and the epochs worth hearing."""
