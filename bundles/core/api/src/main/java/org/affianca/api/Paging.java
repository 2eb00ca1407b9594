package org.affianca.api;

import java.util.Optional;

/** Which page is asked for: after which key (opaque, from an earlier {@link Page}) and how many; 1 to 200. */
public record Paging(Optional<String> after, int limit) {
    public static final int MOST = 200;

    public Paging {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to " + MOST);
        }
    }

    public static Paging first(int limit) {
        return new Paging(Optional.empty(), limit);
    }
}
