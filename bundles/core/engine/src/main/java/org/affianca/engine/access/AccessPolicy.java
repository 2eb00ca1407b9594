package org.affianca.engine.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the body has decided about signing in: how long a session lives, what a password costs and must not be, and who
 * needs a second factor.
 *
 * @param factorRoles the roles that need one; {@code *} is everybody
 * @param factorGrace how old an account may become without it
 * @param oneTime how long a one-time password is good
 */
public record AccessPolicy(
        Duration idle,
        Duration absolute,
        Cost cost,
        Optional<Path> leakedPasswords,
        Set<String> factorRoles,
        Duration factorGrace,
        Duration oneTime) {
    public AccessPolicy {
        factorRoles = Set.copyOf(factorRoles);
    }

    static AccessPolicy of(AccessSettings settings) {
        return new AccessPolicy(
                Duration.ofMinutes(settings.idleMinutes()),
                Duration.ofHours(settings.absoluteHours()),
                new Cost(settings.passwordMemory(), settings.passwordPasses()),
                Optional.of(settings.leakedPasswords())
                        .filter(path -> !path.isBlank())
                        .map(Path::of),
                Arrays.stream(settings.secondFactorRoles().split(","))
                        .map(String::strip)
                        .filter(role -> !role.isEmpty())
                        .collect(Collectors.toSet()),
                Duration.ofDays(settings.secondFactorGraceDays()),
                Duration.ofHours(settings.oneTimeHours()));
    }

    boolean asksFactorOf(Set<String> roles) {
        return factorRoles.contains("*") || roles.stream().anyMatch(factorRoles::contains);
    }
}
