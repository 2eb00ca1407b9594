package org.affianca.api.engagement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said when a partner is engaged.
 *
 * @param partner the partner's entry in the register
 * @param from the first day
 * @param until the last day; empty while open
 * @param contact whether the partner's staff see the address, because they go to the person's home; a secret one is never
 *     shown
 */
public record EngagementData(long partner, LocalDate from, Optional<LocalDate> until, boolean contact) {}
