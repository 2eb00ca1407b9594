package org.affianca.api.access;

/**
 * A key under which a browser keeps what it could not send yet.
 *
 * @param key 32 random bytes, as Base64 for addresses; never kept at rest by anybody
 * @param sealed the same, sealed for its owner: at most 256 characters, to be kept beside what was locked with it
 */
public record WaitingKey(String key, String sealed) {}
