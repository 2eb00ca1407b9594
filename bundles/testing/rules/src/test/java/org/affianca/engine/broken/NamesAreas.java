package org.affianca.engine.broken;

/** Breaks rule 3, in its texts. */
public final class NamesAreas {
    public String[] names() {
        return new String[] {"org.affianca.area.minors", "affianca-area-prison", "employment.traineeship"};
    }
}
