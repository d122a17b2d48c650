"""One chart: its view, its axes, its curves and what stands beside them."""
