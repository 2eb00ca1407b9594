package org.affianca.api.problem;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.Verdict;

/** The record is there and seen, but this may not be done to it now; carries the reasons. HTTP 409. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Because> reasons;

    public Refused(Verdict.No verdict) {
        super(String.join(", ", verdict.reasons().stream().map(Because::code).toList()));
        this.reasons = verdict.reasons();
    }

    public Refused(Because reason) {
        this(new Verdict.No(List.of(reason)));
    }

    public List<Because> reasons() {
        return reasons;
    }
}
