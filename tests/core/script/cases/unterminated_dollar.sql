DO $x$ a; $y$;
