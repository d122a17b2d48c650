"""What is done with one curve: its grid, its smoothing, its minima."""
