package org.affianca.api.problem;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent cannot be accepted; says every flaw at once. Nothing was written. HTTP 422. */
public final class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Flaw> flaws;

    public Invalid(List<Flaw> flaws) {
        super(flaws.stream().map(f -> f.pointer() + " " + f.why().code()).collect(Collectors.joining(", ")));
        this.flaws = List.copyOf(flaws);
    }

    public Invalid(Flaw flaw) {
        this(List.of(flaw));
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
