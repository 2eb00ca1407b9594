package org.affianca.area.housing.call;

import java.util.List;

/** The calls, the newest first. */
public record CallList(List<CallSheet> items) {
    public CallList {
        items = List.copyOf(items);
    }
}
