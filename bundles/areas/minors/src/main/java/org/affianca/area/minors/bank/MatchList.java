package org.affianca.area.minors.bank;

import java.util.List;

/** The families of the bank for a request, best first. */
public record MatchList(List<Match> items) {
    public MatchList {
        items = List.copyOf(items);
    }
}
