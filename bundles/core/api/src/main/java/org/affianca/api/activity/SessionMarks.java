package org.affianca.api.activity;

import java.util.List;

/** The register of one session: how it went, and a mark for each who was expected. It replaces what was there. */
public record SessionMarks(int session, String note, List<Mark> marks) {
    public SessionMarks {
        marks = List.copyOf(marks);
    }
}
