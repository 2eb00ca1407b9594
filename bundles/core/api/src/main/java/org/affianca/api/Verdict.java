package org.affianca.api;

import java.util.List;

/** Whether a step may be taken: yes, or no with reasons. A refusal is a value; only a fault is an exception. */
public sealed interface Verdict permits Verdict.Yes, Verdict.No {
    /** Why not; empty when the answer is yes. */
    List<Because> reasons();

    default boolean allows() {
        return this instanceof Yes;
    }

    /** It may be done. */
    record Yes() implements Verdict {
        @Override
        public List<Because> reasons() {
            return List.of();
        }
    }

    /** It may not be done, for these reasons; never empty. */
    record No(List<Because> reasons) implements Verdict {
        public No {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static Verdict yes() {
        return new Yes();
    }

    static Verdict no(String code) {
        return new No(List.of(Because.of(code)));
    }

    static Verdict no(String code, String name, Object value) {
        return new No(List.of(Because.of(code, name, value)));
    }

    /** Yes when there is no reason against, else no with all of them at once, so that a caseworker mends them in one go. */
    static Verdict unless(List<Because> reasons) {
        return reasons.isEmpty() ? yes() : new No(reasons);
    }
}
