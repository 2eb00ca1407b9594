package org.affianca.api.claim;

/**
 * What is decided on a claim.
 *
 * @param words why, and of a rectification what is right; 1 to 4000 characters
 */
public record ClaimDecision(boolean granted, String words) {}
