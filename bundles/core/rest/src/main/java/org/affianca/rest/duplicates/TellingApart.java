package org.affianca.rest.duplicates;

/** Whether two persons are told apart, and why; when not, they are suspected again and the reason does not count. */
public record TellingApart(boolean apart, String reason) {}
