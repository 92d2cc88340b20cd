"""Words to calls, values to text."""
