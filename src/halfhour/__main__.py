"""``python -m halfhour`` is the command line."""

from halfhour.cli.main import main

main()
