package org.affianca.api.factor;

/** A QR code to be drawn: a square of so many points, and the dark ones as the path of an SVG. */
public record Picture(int size, String path) {
    /** Without the path: it tells a secret. */
    @Override
    public String toString() {
        return "Picture " + size;
    }
}
