"""`python -m pgstrata`: the command, with SIGTERM heard from the first moment.

The first process of a container ignores a signal that it has no handler for, and the imports take a tenth of a second.
"""

from __future__ import annotations

import os
import signal

signal.signal(signal.SIGTERM, lambda *_: os._exit(143))  # nothing is open yet; main() sets the one that rolls back

from pgstrata.cli.main import main  # noqa: E402

if __name__ == "__main__":
    main()
