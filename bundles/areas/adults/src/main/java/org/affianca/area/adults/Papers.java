package org.affianca.area.adults;

import java.time.LocalDate;
import org.affianca.api.Reasons;

/** Details that say of themselves what must be written down before a step is taken. */
public interface Papers {
    Reasons lacking(String step, LocalDate on);
}
