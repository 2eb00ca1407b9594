package org.affianca.engine.copy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.copy.CopyRequest;
import org.affianca.api.copy.Withholding;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** What must hold of a request for a copy, and of what somebody chooses to withhold. */
final class RequestRules {
    private static final Set<String> LANGUAGES = Set.of("it", "en");

    private RequestRules() {}

    static Flaws of(CopyRequest request, Set<PersonId> members, Ground ground) {
        Flaws flaws = new Flaws(ground.codes());
        flaws.when(!members.contains(request.person()), "/person", "not-a-member");
        flaws.when(!request.about().contains(request.person()), "/about", "asker-not-among");
        flaws.when(new HashSet<>(request.about()).size() != request.about().size(), "/about", "twice");
        for (int i = 0; i < request.about().size(); i++) {
            flaws.when(!members.contains(request.about().get(i)), "/about/" + i, "not-a-member");
        }
        request.from().ifPresent(day -> flaws.past("/from", day, ground.today()));
        request.until().ifPresent(day -> {
            flaws.past("/until", day, ground.today());
            flaws.when(request.from().map(day::isBefore).orElse(false), "/until", "ends-before-it-begins");
        });
        flaws.past("/requestedOn", request.requestedOn(), ground.today());
        flaws.when(!LANGUAGES.contains(request.language()), "/language", "unknown-language");
        return flaws.prose("/ground", request.ground(), 1000);
    }

    static Flaws of(List<Withholding> more, Set<String> keys, Codes codes) {
        Flaws flaws = new Flaws(codes);
        for (int i = 0; i < more.size(); i++) {
            flaws.when(!keys.contains(more.get(i).key()), "/more/" + i + "/key", "unknown-entry");
            flaws.code(
                    "/more/" + i + "/reason", "withheld-by-choice", more.get(i).reason());
        }
        return flaws;
    }
}
