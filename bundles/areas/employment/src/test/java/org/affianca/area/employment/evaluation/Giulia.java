package org.affianca.area.employment.evaluation;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;

/** An invented social worker at work, in one organisation. */
record Giulia(OrganisationId organisation) implements Acting {
    @Override
    public <T> T as(Actor actor, Purpose purpose, Supplier<T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Actor actor() {
        return new Actor(new UserId(7), organisation, "Giulia Fantasiosi", Set.of("worker"), Set.of());
    }

    @Override
    public Optional<Actor> actorIfAny() {
        return Optional.of(actor());
    }
}
