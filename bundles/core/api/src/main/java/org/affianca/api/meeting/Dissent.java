package org.affianca.api.meeting;

/** A present member (by number of seat) who does not agree, and why; 1 to 2000 characters. It does not undo the verdict. */
public record Dissent(int seat, String reason) {}
