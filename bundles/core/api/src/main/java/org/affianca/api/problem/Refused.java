package org.affianca.api.problem;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.Verdict;

/** The record is there and seen, but this may not be done to it now; carries the reasons. HTTP 409. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Because> reasons;
    private final transient List<String> allowed;

    public Refused(Verdict.No verdict) {
        this(verdict, List.of());
    }

    /** A step that may not be taken, beside those that may: their codes. */
    public Refused(Verdict.No verdict, List<String> allowed) {
        super(String.join(", ", verdict.reasons().stream().map(Because::code).toList()));
        this.reasons = verdict.reasons();
        this.allowed = List.copyOf(allowed);
    }

    public Refused(Because reason) {
        this(new Verdict.No(List.of(reason)));
    }

    public List<Because> reasons() {
        return reasons;
    }

    /** The codes of what is allowed instead; empty when nothing was said of it. */
    public List<String> allowed() {
        return allowed;
    }
}
