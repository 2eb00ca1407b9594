package org.affianca.engine.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** The actor and the purpose of the running thread. */
@Component(service = {Acting.class, HouseActing.class})
public final class HouseActing implements Acting {
    private record Now(Actor actor, Purpose purpose) {}

    private final ThreadLocal<@Nullable Now> now = new ThreadLocal<>();

    @Override
    public <T> T as(Actor actor, Purpose purpose, Supplier<T> work) {
        Now before = now.get();
        now.set(new Now(actor, purpose));
        try {
            return work.get();
        } finally {
            if (before == null) {
                now.remove();
            } else {
                now.set(before);
            }
        }
    }

    @Override
    public Actor actor() {
        return current().actor();
    }

    @Override
    public Optional<Actor> actorIfAny() {
        return Optional.ofNullable(now.get()).map(Now::actor);
    }

    /** Why the running thread looks at data. */
    public Purpose purpose() {
        return current().purpose();
    }

    private Now current() {
        Now current = now.get();
        if (current == null) {
            throw new IllegalStateException("nobody acts on this thread");
        }
        return current;
    }
}
