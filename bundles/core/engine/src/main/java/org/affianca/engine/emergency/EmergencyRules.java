package org.affianca.engine.emergency;

import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.emergency.EmergencyData;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of an emergency record before it is kept: little, for it is written standing up. */
final class EmergencyRules {
    private static final int MOST_KNOWN = 20;
    /** A worker's clock may be ahead of ours. */
    private static final int MINUTES_AHEAD = 10;

    private EmergencyRules() {}

    static Flaws of(EmergencyData data, Codes codes, ZonedDateTime now, boolean unitInReach, Set<PersonId> seen) {
        Flaws flaws = new Flaws(codes);
        flaws.when(!unitInReach, "/unit", "unknown-unit");
        ZonedDateTime happened = data.happenedAt().atZone(now.getZone());
        flaws.when(happened.isAfter(now.plusMinutes(MINUTES_AHEAD)), "/happenedAt", "in-the-future");
        flaws.when(happened.isBefore(now.minusYears(1)), "/happenedAt", "date-out-of-range");
        flaws.line("/place", data.place(), 200);
        flaws.code("/caller", "emergency-caller", data.caller());
        flaws.optionalLine("/callerName", data.callerName(), 200);
        flaws.optionalLine("/callerPhone", data.callerPhone(), 40);
        flaws.code("/target", "emergency-target", data.target());
        flaws.prose("/persons", data.persons(), 2000);
        known(flaws, "/known", data.known(), seen);
        flaws.prose("/what", data.what(), 4000);
        flaws.code("/risk", "emergency-risk", data.risk());
        flaws.code("/response", "emergency-response", data.response());
        flaws.optionalProse("/done", data.done(), 4000);
        flaws.optionalLine("/safePlace", data.safePlace(), 200);
        flaws.optionalProse("/next", data.next(), 2000);
        return flaws;
    }

    static void known(Flaws flaws, String pointer, List<PersonId> known, Set<PersonId> seen) {
        flaws.when(known.size() > MOST_KNOWN, pointer, "too-many");
        Set<PersonId> before = new HashSet<>();
        for (int i = 0; i < Math.min(known.size(), MOST_KNOWN); i++) {
            flaws.when(!seen.contains(known.get(i)), pointer + "/" + i, "unknown-person");
            flaws.when(!before.add(known.get(i)), pointer + "/" + i, "person-twice");
        }
    }
}
