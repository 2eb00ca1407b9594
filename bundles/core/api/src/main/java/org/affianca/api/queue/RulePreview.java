package org.affianca.api.queue;

import java.util.List;

/**
 * What rules would do to the ranking of now, if they were published.
 *
 * @param moved how many would change their rank
 * @param unstated how many lack a fact that the rules ask for
 * @param shifts those who would change rank or points, in their order afterwards; at most 500
 */
public record RulePreview(int number, int waiting, int moved, int unstated, List<Shift> shifts) {
    public static final int MOST_SHIFTS = 500;

    public RulePreview {
        shifts = List.copyOf(shifts);
    }
}
