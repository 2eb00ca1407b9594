package org.affianca.rest.answer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.rest.problem.Halt;

/** Which page a list is asked for: {@code ?after=…&limit=50}. */
public final class PageAsked {
    private static final int LONGEST_PLACE = 500;

    @QueryParam("after")
    @DefaultValue("")
    private String after = "";

    @QueryParam("limit")
    @DefaultValue("50")
    private int limit = 50;

    public Paging paging() {
        if (limit < 1 || limit > Paging.MOST) {
            throw Halt.with(400, "parameter-invalid", "parameter", "limit");
        }
        if (after.length() > LONGEST_PLACE) {
            throw Halt.with(400, "cursor-invalid");
        }
        return new Paging(after.isEmpty() ? Optional.empty() : Optional.of(after), limit);
    }
}
