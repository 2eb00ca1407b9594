package org.affianca.api.work;

import org.affianca.api.catalogue.Kind;

/** Something delivered over time, by a provider or by the office itself ({@code provider} empty). */
public record Measure(Common common, String provider) implements Work {
    @Override
    public Kind kind() {
        return Kind.MEASURE;
    }
}
