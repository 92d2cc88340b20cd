"""Estates to break, with what would show if anything in them were done twice."""
