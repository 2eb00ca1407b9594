package org.affianca.engine.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;

/**
 * The one who looks, as the conditions of {@link Sight} want to know them; the mapper's parameter {@code v}. Units are
 * not here: the conditions read them where they are kept.
 */
public record Viewer(OrganisationId organisation, UserId user, LocalDate today, Instant now, Set<String> roles) {
    public Viewer {
        roles = Set.copyOf(roles);
    }

    static Viewer of(Actor actor, LocalDate today, Instant now) {
        return new Viewer(actor.organisation(), actor.id(), today, now, actor.roles());
    }

    // Named without "is": MyBatis reads a record's methods by their plain names.
    public boolean coordinator() {
        return roles.contains(Role.COORDINATOR);
    }

    /** Whether cases are this one's business at all. */
    public boolean caseworker() {
        return roles.contains(Role.WORKER) || coordinator();
    }

    /** The referent for data protection: reads registers of who looked, and no case. */
    public boolean privacy() {
        return roles.contains(Role.PRIVACY);
    }

    /** Prepares what national registers are told: rows of what was paid, and no case. */
    public boolean returns() {
        return roles.contains(Role.RETURNS);
    }

    /** Staff of a partner: sees what the partner is engaged for. */
    public boolean provider() {
        return roles.contains(Role.PROVIDER);
    }

    /** Whether the register of persons and the contact desk are this one's business. */
    public boolean registrar() {
        return roles.contains(Role.DESK) || caseworker();
    }

    /** Whether this one may learn that somebody has an open case, and of which unit. */
    public boolean existence() {
        return roles.contains(Role.EXISTENCE);
    }
}
