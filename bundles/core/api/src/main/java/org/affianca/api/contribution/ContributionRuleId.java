package org.affianca.api.contribution;

/** The key of a dated contribution rule; positive. */
public record ContributionRuleId(long value) {}
