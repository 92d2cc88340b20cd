"""What the measurements work on."""
