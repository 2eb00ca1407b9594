package org.affianca.api.plan;

/**
 * What a party promises.
 *
 * @param name who it is, at most 200 characters; may be empty where the party says enough
 * @param text 1 to 500 characters
 */
public record Commitment(int number, Party party, String name, String text) {}
