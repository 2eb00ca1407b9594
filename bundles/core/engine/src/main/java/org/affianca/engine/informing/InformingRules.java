package org.affianca.engine.informing;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.PersonId;
import org.affianca.api.informing.Informing;
import org.affianca.api.informing.InformingData;
import org.affianca.api.informing.InformingKind;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What an entry must say, and what it must leave empty, by its kind. */
final class InformingRules {
    static final int LONGEST = 2000;

    private final Codes codes;

    InformingRules(Codes codes) {
        this.codes = codes;
    }

    Flaws check(InformingData data, List<PersonId> members, List<Informing> before, LocalDate today) {
        Flaws flaws = new Flaws(codes)
                .past("/on", data.on(), today)
                .when(!members.contains(data.person()), "/person", "not-a-member");
        boolean deferred = data.kind() == InformingKind.DEFERRED;
        code(flaws, data.kind() == InformingKind.OBTAINED, "/source", "data-source", data.source());
        code(flaws, data.kind() == InformingKind.GIVEN, "/way", "informing-way", data.way());
        code(flaws, deferred, "/reason", "informing-deferral", data.reason());
        if (deferred) {
            flaws.when(data.reviewOn().isEmpty(), "/reviewOn", "required");
            data.reviewOn().ifPresent(day -> flaws.when(day.isBefore(today), "/reviewOn", "day-is-over")
                    .plausible("/reviewOn", day));
            flaws.prose("/words", data.words(), LONGEST);
            flaws.when(
                    before.stream().anyMatch(one -> one.data().kind() == InformingKind.GIVEN),
                    "/kind",
                    "informed-already");
        } else {
            flaws.when(data.reviewOn().isPresent(), "/reviewOn", "not-of-this-entry");
            flaws.optionalProse("/words", data.words(), LONGEST);
        }
        if (data.kind() != InformingKind.GIVEN) {
            flaws.when(!data.area().isEmpty(), "/area", "not-of-this-entry");
            flaws.when(!data.language().isEmpty(), "/language", "not-of-this-entry");
            flaws.when(!data.notice().isEmpty(), "/notice", "not-of-this-entry");
        }
        return flaws;
    }

    private static void code(Flaws flaws, boolean belongs, String pointer, String list, String code) {
        if (belongs) {
            flaws.code(pointer, list, code);
        } else {
            flaws.when(!code.isEmpty(), pointer, "not-of-this-entry");
        }
    }
}
