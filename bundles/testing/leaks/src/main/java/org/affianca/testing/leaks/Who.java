package org.affianca.testing.leaks;

import java.util.List;

/** The users of the kit: one who plants, some who help, and those who must not read. */
enum Who {
    OWNER(0, "worker", "desk"),
    HEAD(0, "coordinator", "worker", "desk"),
    TEAMMATE(0, "worker", "desk"),
    COLLEAGUE(0, "worker", "desk"),
    DESK(0, "desk"),
    WORKER_ELSEWHERE(1, "worker", "desk"),
    HEAD_ELSEWHERE(1, "coordinator", "worker", "desk"),
    KEEPER(2, "coordinator", "worker", "desk"),
    ADMINISTRATOR(0, "administrator"),
    NOBODY(0);

    private final int unit;
    private final List<String> roles;

    Who(int unit, String... roles) {
        this.unit = unit;
        this.roles = List.of(roles);
    }

    /** Which of the three units of the kit; the planted cases are in the first. */
    int unit() {
        return unit;
    }

    List<String> roles() {
        return roles;
    }

    /** Must see nothing of a case that is more than ordinary, not even that there is one more. */
    boolean isOutside() {
        return this == COLLEAGUE
                || this == DESK
                || this == WORKER_ELSEWHERE
                || this == HEAD_ELSEWHERE
                || this == ADMINISTRATOR
                || this == NOBODY;
    }

    /** Outsiders are outsiders at every secrecy; what is more secret still is hidden from those who come nearer. */
    boolean isWorthAsking(Level level) {
        switch (level) {
            case SPECIALIST:
                return this == HEAD || this == COLLEAGUE;
            case SEALED:
                return this == HEAD || this == TEAMMATE;
            default:
                return this != OWNER;
        }
    }

    /** The law of the kit, written beside core's own and independent of it. */
    boolean sees(Level level, Scope scope) {
        if (this == OWNER) {
            return true;
        }
        if (this == ADMINISTRATOR || this == NOBODY) {
            return false;
        }
        switch (scope) {
            case OFFICE:
                return true;
            case PERSON:
                return level.compareTo(Level.ORDINARY) <= 0 || inside(level);
            case UNIT:
                return level.compareTo(Level.ORDINARY) <= 0 ? unit == 0 : inside(level);
            case SHIFT:
                return unit == 0 && this != DESK;
            case CASE:
                return level.compareTo(Level.ORDINARY) <= 0 ? unit == 0 && this != DESK : inside(level);
            case TEAM:
                return this == TEAMMATE && inside(level);
            case REPORTER:
                return this == HEAD && inside(level);
            default:
                return false;
        }
    }

    private boolean inside(Level level) {
        return this == HEAD && level.compareTo(Level.PROFESSIONAL) <= 0
                || this == TEAMMATE && level.compareTo(Level.SPECIALIST) <= 0;
    }
}
