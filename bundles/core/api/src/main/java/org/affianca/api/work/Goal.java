package org.affianca.api.work;

/**
 * One goal of a plan: text of 1 to 500 characters, when ({@code short}, {@code medium}, {@code long}), who answers for
 * it (free text; the person included), and how far it was attained at the last review (1 no, 2 in part, 3 yes; 0 not yet).
 */
public record Goal(String text, String term, String responsible, int attained) {}
