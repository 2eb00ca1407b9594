package org.affianca.api.barrier;

import java.util.List;
import org.affianca.api.UserId;

/** What stands against a barrier: staff who work on both sides, and open cases in which both sides are. */
public record Conflicts(List<OnBothSides> staff, List<String> cases) {
    /** Somebody who works on both sides, with the numbers of the cases; a manager must hand over before going. */
    public record OnBothSides(
            UserId user,
            String label,
            List<String> guarded,
            List<String> other,
            boolean manages,
            boolean managesOther) {}

    public boolean none() {
        return staff.isEmpty() && cases.isEmpty();
    }
}
