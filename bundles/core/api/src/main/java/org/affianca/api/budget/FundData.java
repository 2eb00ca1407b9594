package org.affianca.api.budget;

import org.affianca.api.Code;
import org.affianca.api.time.Period;

/**
 * What is known of a fund.
 *
 * @param name 1 to 200 characters
 * @param source a code of the list {@code fund-source}
 * @param project the project's code (CUP) or another reference, at most 60 characters; may be empty
 * @param period when it may be spent
 */
public record FundData(String name, Code source, String project, Period period) {}
