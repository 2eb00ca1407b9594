package org.affianca.rest.session;

import java.time.Instant;
import java.util.List;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Awaiting;

/** Who is signed in, for how long, and where. */
public record SignedIn(
        User user, boolean mustChange, Awaiting awaits, Instant idleEnd, Instant absoluteEnd, House organisation) {
    /** The member of staff. */
    public record User(UserId id, String label, List<String> roles, List<Place> units) {}

    /** A unit the member of staff belongs to. */
    public record Place(UnitId id, String label) {}

    /** The body whose installation this is. */
    public record House(String name, String department) {}
}
