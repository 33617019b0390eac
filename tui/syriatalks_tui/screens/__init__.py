"""The screens: the explorer, and the windows that open over it."""

# Classes of a window by the rows of the terminal: without a border in very few, the whole screen in few.
WINDOW_SIZES = [(0, "-flat"), (8, "-low"), (30, "-high")]
# By its columns: all of them where there are few.
WINDOW_WIDTHS = [(0, "-slim"), (70, "-wide")]
