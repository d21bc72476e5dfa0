package nl.draagvlak.acceptance.browser;

/** What somebody looks at. */
enum Screen {
    /** On a desk. */
    WIDE(1440, 900),
    /** In a hand. */
    NARROW(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
