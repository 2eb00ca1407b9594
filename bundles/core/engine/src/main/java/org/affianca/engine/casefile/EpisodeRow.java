package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.casefile.Episode;
import org.affianca.engine.event.PlainValues;

/** A row of core.case_episode with the labels of who opened and closed it. */
record EpisodeRow(
        int number,
        LocalDate fromDay,
        Optional<LocalDate> untilDay,
        String reason,
        String openedBy,
        Optional<LocalDate> chargedOn,
        String takingCharge,
        String legalBasis,
        String closureReason,
        String situationAtExit,
        String note,
        Optional<String> closedBy,
        String overridden) {
    Episode with(List<EpisodeMapper.LeftOpen> all) {
        return new Episode(
                number,
                fromDay,
                untilDay,
                reason,
                openedBy,
                chargedOn,
                takingCharge,
                legalBasis,
                closureReason,
                situationAtExit,
                note,
                closedBy.orElse(""),
                overridden,
                all.stream()
                        .filter(left -> left.episode() == number)
                        .map(left -> new Because(left.code(), PlainValues.read(left.valuesJson())))
                        .toList());
    }
}
