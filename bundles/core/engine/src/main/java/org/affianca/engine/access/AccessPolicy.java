package org.affianca.engine.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What the body has decided about signing in: how long a session lives, what a password costs and must not be. */
public record AccessPolicy(Duration idle, Duration absolute, Cost cost, Optional<Path> leakedPasswords) {

    static AccessPolicy of(AccessSettings settings) {
        return new AccessPolicy(
                Duration.ofMinutes(settings.idleMinutes()),
                Duration.ofHours(settings.absoluteHours()),
                new Cost(settings.passwordMemory(), settings.passwordPasses()),
                Optional.of(settings.leakedPasswords())
                        .filter(path -> !path.isBlank())
                        .map(Path::of));
    }
}
