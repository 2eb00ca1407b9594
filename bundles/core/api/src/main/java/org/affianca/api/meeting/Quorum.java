package org.affianca.api.meeting;

/** How many deciding members of a body (code of list {@code meeting-body}) must be present at least; 1 to 20. */
public record Quorum(String body, int least) {}
