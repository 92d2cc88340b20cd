"""Carries out a plan. Its modes are functions: a transaction a migration, or statement by statement and resumable."""
