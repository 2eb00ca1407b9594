package org.affianca.api;

import java.util.List;

/** What a rule thinks, never a decision: for, against with reasons, or unclear (GDPR 22: a person decides). */
public sealed interface Advice permits Advice.For, Advice.Against, Advice.Unclear {
    /** The reasons, in the order a caseworker should read them; empty only when the advice is plainly in favour. */
    List<Because> reasons();

    /** Nothing speaks against it. */
    record For(List<Because> reasons) implements Advice {
        public For {
            reasons = List.copyOf(reasons);
        }
    }

    /** At least one reason speaks against it. */
    record Against(List<Because> reasons) implements Advice {
        public Against {
            reasons = List.copyOf(reasons);
        }
    }

    /** The rule cannot tell; a person must look. */
    record Unclear(List<Because> reasons) implements Advice {
        public Unclear {
            reasons = List.copyOf(reasons);
        }
    }

    static Advice inFavour() {
        return new For(List.of());
    }

    static Advice against(String code) {
        return new Against(List.of(Because.of(code)));
    }

    static Advice against(String code, String name, Object value) {
        return new Against(List.of(Because.of(code, name, value)));
    }

    static Advice unclear(String code) {
        return new Unclear(List.of(Because.of(code)));
    }
}
