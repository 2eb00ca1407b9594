package org.affianca.rest.answer;

/** A body that carries its record's version; it goes out as {@code ETag} as well. */
public interface Versioned {
    int version();
}
