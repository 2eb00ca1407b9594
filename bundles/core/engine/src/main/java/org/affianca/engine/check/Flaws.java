package org.affianca.engine.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;

/** Collects what is wrong with something sent, so that all of it is said at once. */
public final class Flaws {
    /** No day of a living person's file is earlier; an older one is a slip of the keyboard. */
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);

    private final List<Flaw> found = new ArrayList<>();
    private final Codes codes;

    public Flaws(Codes codes) {
        this.codes = codes;
    }

    public Flaws when(boolean wrong, String pointer, String code) {
        return wrong ? add(Flaw.at(pointer, code)) : this;
    }

    public Flaws add(Flaw flaw) {
        found.add(flaw);
        return this;
    }

    /** A text on one line that must say something. */
    public Flaws line(String pointer, String text, int most) {
        return text.isBlank() ? add(Flaw.at(pointer, "required")) : optionalLine(pointer, text, most);
    }

    /** A text on one line that may be empty. */
    public Flaws optionalLine(String pointer, String text, int most) {
        when(!Texts.isLine(text), pointer, "not-plain-text");
        return length(pointer, text, most);
    }

    /** A text of several lines that must say something. */
    public Flaws prose(String pointer, String text, int most) {
        return text.isBlank() ? add(Flaw.at(pointer, "required")) : optionalProse(pointer, text, most);
    }

    /** A text of several lines that may be empty. */
    public Flaws optionalProse(String pointer, String text, int most) {
        when(!Texts.isProse(text), pointer, "not-plain-text");
        return length(pointer, text, most);
    }

    /** An entry of one of core's code lists. */
    public Flaws code(String pointer, String list, String code) {
        if (code.isBlank()) {
            return add(Flaw.at(pointer, "required"));
        }
        return when(!codes.has(list, code), pointer, "unknown-code");
    }

    /** A day that has come: not in the future, and not so long ago that it must be a slip. */
    public Flaws past(String pointer, LocalDate day, LocalDate today) {
        when(day.isAfter(today), pointer, "in-the-future");
        return plausible(pointer, day);
    }

    /** A day that a person could live to see. */
    public Flaws plausible(String pointer, LocalDate day) {
        return when(day.isBefore(EARLIEST) || day.getYear() > 2200, pointer, "date-out-of-range");
    }

    /** What was found so far. */
    public List<Flaw> found() {
        return List.copyOf(found);
    }

    public boolean none() {
        return found.isEmpty();
    }

    public void orThrow() {
        if (!none()) {
            throw new Invalid(found);
        }
    }

    private Flaws length(String pointer, String text, int most) {
        return text.length() > most ? add(Flaw.at(pointer, "too-long", "most", most)) : this;
    }
}
