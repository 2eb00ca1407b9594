package org.affianca.api.register;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UnitId;

/**
 * Which entries of a register are wanted; what is empty or absent restricts nothing.
 *
 * @param words words of the title, accents and case ignored, in this order
 * @param kind a code of the register's list of kinds
 * @param about the entry or account it hangs on: an agreement on its partner, a gathering on its undertaking
 * @param on a day on which it counts
 */
public record Asked(String words, String kind, Optional<UnitId> unit, Optional<Long> about, Optional<LocalDate> on) {
    public static final Asked ALL = new Asked("", "", Optional.empty(), Optional.empty(), Optional.empty());

    public static Asked about(long entry) {
        return new Asked("", "", Optional.empty(), Optional.of(entry), Optional.empty());
    }
}
