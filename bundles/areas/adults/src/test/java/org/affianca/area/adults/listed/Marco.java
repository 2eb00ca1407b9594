package org.affianca.area.adults.listed;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;

/** An invented coordinator at work. */
record Marco() implements Acting {
    @Override
    public <T> T as(Actor actor, Purpose purpose, Supplier<T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Actor actor() {
        return new Actor(new UserId(1), new OrganisationId(1), "Marco", Set.of("coordinator"), Set.of());
    }

    @Override
    public Optional<Actor> actorIfAny() {
        return Optional.of(actor());
    }
}
