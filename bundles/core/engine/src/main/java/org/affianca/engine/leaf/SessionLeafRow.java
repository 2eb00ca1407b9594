package org.affianca.engine.leaf;

import java.time.LocalDate;
import java.util.Optional;

/** One session of a group of the file: how somebody attended, and what was written of it; no name. */
public record SessionLeafRow(LocalDate onDay, String title, Optional<String> mark, String note, String remark) {
    /** What was written of the session, then of who came or not. */
    public String words() {
        return remark.isBlank() ? note : note.isBlank() ? remark : note + " " + remark;
    }
}
