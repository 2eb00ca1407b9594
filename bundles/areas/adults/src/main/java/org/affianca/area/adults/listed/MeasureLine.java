package org.affianca.area.adults.listed;

import java.util.List;
import java.util.Optional;

/**
 * A line of a list of households as it is shown.
 *
 * @param line in the text; the headings are line 1
 * @param person empty when nobody is known whom the reader sees
 * @param caseNumber empty with the case
 * @param entered whether this act entered it
 */
public record MeasureLine(
        int line,
        String fiscalCode,
        String protocol,
        MeasureAct act,
        boolean entered,
        String person,
        Optional<Long> caseId,
        String caseNumber,
        Optional<Long> work,
        List<MeasureReason> reasons) {
    public MeasureLine {
        reasons = List.copyOf(reasons);
    }
}
