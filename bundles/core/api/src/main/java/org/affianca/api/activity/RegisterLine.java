package org.affianca.api.activity;

import java.util.List;
import org.affianca.api.PersonId;

/** One person in a register: how often which mark, and for how many minutes present. */
public record RegisterLine(int enrolment, PersonId person, String label, List<MarkCount> marks, int minutes) {
    public RegisterLine {
        marks = List.copyOf(marks);
    }
}
