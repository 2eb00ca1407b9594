package org.affianca.engine.delivery;

import java.time.LocalDate;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Stage;

/** From which day a work stood in which stage. */
record StageRow(WorkId workId, Stage stage, LocalDate onDay) {}
