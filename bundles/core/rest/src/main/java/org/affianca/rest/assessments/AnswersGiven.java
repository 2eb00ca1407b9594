package org.affianca.rest.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some answers of a sheet, by question; those not named stay as they are, those in {@code cleared} are taken back. */
public record AnswersGiven(Map<String, Object> answers, List<String> cleared, Optional<LocalDate> madeOn) {}
