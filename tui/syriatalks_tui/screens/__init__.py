"""The screens: the explorer, and the windows that open over it."""
