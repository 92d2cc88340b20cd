"""What goes wrong in real life, done on purpose to real servers; the database is looked at afterwards."""
