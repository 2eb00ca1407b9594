package org.affianca.engine.gathering;

import static org.affianca.api.gathering.GatheringState.HELD;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.affianca.api.UserId;
import org.affianca.api.gathering.Gathering;
import org.affianca.engine.check.Flaws;

/** What must hold of a gathering: nobody was present before it was held, and what was held has an account. */
final class GatheringRules {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 24 * 60;
    private static final int MOST_CREDITS = 100;

    private GatheringRules() {}

    static void check(Gathering data, LocalDate today, Flaws flaws) {
        boolean held = data.state() == HELD;
        flaws.code("/kind", "gathering-kind", data.kind())
                .line("/title", data.title(), 200)
                .when(!TIME.matcher(data.at()).matches(), "/at", "time-invalid")
                .when(data.minutes() < SHORTEST || data.minutes() > LONGEST, "/minutes", "minutes-out-of-range")
                .optionalLine("/place", data.place(), 200)
                .when(data.credits() < 0 || data.credits() > MOST_CREDITS, "/credits", "credits-out-of-range")
                .when(data.confidential() && data.unit().isEmpty(), "/unit", "confidential-needs-unit")
                .optionalProse("/agenda", data.agenda(), 4000);
        if (held) {
            flaws.past("/on", data.on(), today).prose("/account", data.account(), 20_000);
        } else {
            flaws.plausible("/on", data.on()).optionalProse("/account", data.account(), 20_000);
        }
        Set<UserId> staff = new HashSet<>();
        for (int i = 0; i < data.guests().size(); i++) {
            String at = "/guests/" + i;
            flaws.when(!held && data.guests().get(i).present(), at + "/present", "not-held-yet");
            boolean twice = data.guests()
                    .get(i)
                    .who()
                    .staff()
                    .map(who -> !staff.add(who))
                    .orElse(false);
            flaws.when(twice, at + "/who/staff", "seat-twice");
        }
    }
}
