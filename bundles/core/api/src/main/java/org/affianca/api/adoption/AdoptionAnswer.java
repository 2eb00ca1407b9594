package org.affianca.api.adoption;

/** The second officer's yes or no, and why. */
public record AdoptionAnswer(boolean confirmed, String words) {}
