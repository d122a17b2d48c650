"""The board of charts: cards, toolbar, linked navigation, saving."""
