package org.affianca.api.person;

/**
 * A telephone number or an e-mail address, and whether it is safe: {@code kind} is {@code phone} or {@code email};
 * an unsafe one is shown with a warning and never used by letters or messages (dossier D16).
 */
public record ContactPoint(String kind, String value, boolean safe, String note) {}
