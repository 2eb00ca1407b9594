package org.affianca.api.glass;

/** What the reviewer found, and why. */
public record GlassVerdict(boolean justified, String words) {}
