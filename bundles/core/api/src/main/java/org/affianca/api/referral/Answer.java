package org.affianca.api.referral;

import java.time.LocalDate;

/** What the other body answered: when, code of list {@code referral-answer}, in short in at most 2000 characters. */
public record Answer(LocalDate on, String outcome, String note) {}
