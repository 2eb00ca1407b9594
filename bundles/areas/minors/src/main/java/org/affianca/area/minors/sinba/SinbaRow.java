package org.affianca.area.minors.sinba;

import java.util.List;

/**
 * What SINBA is told of one child, without any name, code or number of the child.
 *
 * @param lacking attributes that SINBA demands and that nobody has written down
 */
public record SinbaRow(List<SinbaValue> items, List<String> lacking) {
    public SinbaRow {
        items = List.copyOf(items);
        lacking = List.copyOf(lacking);
    }
}
