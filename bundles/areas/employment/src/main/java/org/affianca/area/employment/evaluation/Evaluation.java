package org.affianca.area.employment.evaluation;

import java.time.LocalDate;

/** One evaluation as it is kept: four scales from 1 (little) to 5 (fully), and who gave it. */
public record Evaluation(
        long id,
        LocalDate givenOn,
        String moment,
        int orientation,
        int skills,
        int resources,
        int selfEsteem,
        String note,
        String givenBy) {}
