package org.affianca.api.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** The actor of the running thread. Nothing can be read or written without one. */
@ProviderType
public interface Acting {
    /** Runs the work on behalf of the actor and for the purpose, then restores what was before. */
    <T> T as(Actor actor, Purpose purpose, Supplier<T> work);

    /** The actor of this thread; a fault when there is none. */
    Actor actor();

    Optional<Actor> actorIfAny();
}
