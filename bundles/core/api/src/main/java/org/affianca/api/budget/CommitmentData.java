package org.affianca.api.budget;

import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;

/**
 * A commitment as it is proposed.
 *
 * @param work what it is for; empty for a purpose of the office, which coordinators propose
 * @param amount more than nothing
 * @param purpose 1 to 500 characters
 */
public record CommitmentData(ChapterId chapter, Optional<WorkId> work, Money amount, String purpose) {}
