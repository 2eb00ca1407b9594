package org.affianca.engine.informing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.PersonId;
import org.affianca.api.informing.Informed;
import org.affianca.api.informing.Informing;
import org.affianca.api.informing.InformingKind;
import org.affianca.api.informing.InformingState;
import org.affianca.api.norm.Norms;
import org.affianca.api.norm.Reckoning;

/** Computes how far somebody is informed, and when the notice is due. */
final class Standing {
    /** GDPR, art. 14, in core's file of norms. */
    private static final String NORM = "core.gdpr-notice";

    private static final int FROM_THE_PERSON = 13;
    private static final int FROM_OTHERS = 14;

    private final Norms norms;

    Standing(Norms norms) {
        this.norms = norms;
    }

    Optional<LocalDate> due(LocalDate obtainedOn) {
        return norms.reckon(NORM, obtainedOn.atStartOfDay()).map(Reckoning::due);
    }

    /** @param counting the entries about this person that count, newest first */
    Informed of(PersonId person, String label, List<Informing> counting, Optional<LocalDate> reportedOn) {
        Optional<LocalDate> obtained = Stream.concat(
                        reportedOn.stream(),
                        of(counting, InformingKind.OBTAINED)
                                .map(one -> one.data().on()))
                .min(LocalDate::compareTo);
        Optional<Informing> given = of(counting, InformingKind.GIVEN).findFirst();
        Optional<Informing> deferred = of(counting, InformingKind.DEFERRED).findFirst();
        InformingState state = given.isPresent()
                ? InformingState.GIVEN
                : deferred.isPresent() ? InformingState.DEFERRED : InformingState.NOT_YET;
        return new Informed(
                person,
                label,
                state,
                obtained.isPresent() ? FROM_OTHERS : FROM_THE_PERSON,
                obtained,
                switch (state) {
                    case GIVEN -> Optional.empty();
                    case DEFERRED -> deferred.flatMap(Informing::dueOn);
                    case NOT_YET -> obtained.flatMap(this::due);
                },
                given.or(() -> deferred));
    }

    private static Stream<Informing> of(List<Informing> counting, InformingKind kind) {
        return counting.stream().filter(one -> one.data().kind() == kind);
    }
}
