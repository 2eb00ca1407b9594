package org.affianca.rest.registers;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.register.Asked;

/** Which entries of a register are wanted: {@code ?q=…&kind=…&unit=…&about=…&on=…}. */
public final class EntriesAsked {
    @QueryParam("q")
    @DefaultValue("")
    private String q = "";

    @QueryParam("kind")
    @DefaultValue("")
    private String kind = "";

    @QueryParam("unit")
    private Optional<UnitId> unit = Optional.empty();

    @QueryParam("about")
    private Optional<Long> about = Optional.empty();

    @QueryParam("on")
    private Optional<LocalDate> on = Optional.empty();

    Asked asked() {
        return new Asked(q, kind, unit, about, on);
    }
}
