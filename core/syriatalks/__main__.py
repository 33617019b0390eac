"""`python -m syriatalks` is the command `syriatalks`."""

import sys

from syriatalks.cli import main

sys.exit(main())
