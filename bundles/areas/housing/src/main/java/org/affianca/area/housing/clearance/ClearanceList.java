package org.affianca.area.housing.clearance;

import java.util.List;

/** The clearances of one's units, the most urgent opinion first, at most 200. */
public record ClearanceList(List<Clearance> items) {
    public ClearanceList {
        items = List.copyOf(items);
    }
}
