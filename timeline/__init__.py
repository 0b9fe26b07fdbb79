"""Typed events out of news articles."""
