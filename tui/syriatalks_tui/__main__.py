"""`python -m syriatalks_tui` is the command `syriatalks-tui`."""

from syriatalks_tui.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
