package org.affianca.engine.leaf;

import java.time.LocalDate;
import java.util.Optional;

/** A step that a work took. */
record StepLeafRow(long workId, String step, LocalDate onDay, Optional<String> outcome, String note) {}
