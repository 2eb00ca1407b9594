package org.affianca.api.work;

/** Something delivered over time, by a provider or by the office itself ({@code provider} empty). */
public record Measure(Common common, String provider) implements Work {}
