"""``python -m cyhoeddi`` is the ``cyhoeddi`` command."""

from cyhoeddi.cli import main

if __name__ == "__main__":
    main()
