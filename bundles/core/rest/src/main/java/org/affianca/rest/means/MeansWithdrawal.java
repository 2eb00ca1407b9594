package org.affianca.rest.means;

/** Why a means test was wrong. */
public record MeansWithdrawal(String because) {}
