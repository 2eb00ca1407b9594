package org.affianca.testing.leaks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The users of the kit: one who plants, some who help, and those who must not read. */
enum Who {
    OWNER(0, "worker", "desk", "existence"),
    HEAD(0, "coordinator", "worker", "desk"),
    TEAMMATE(0, "worker", "desk"),
    COLLEAGUE(0, "worker", "desk"),
    DESK(0, "desk"),
    WORKER_ELSEWHERE(1, "worker", "desk"),
    HEAD_ELSEWHERE(1, "coordinator", "worker", "desk"),
    KEEPER(2, "coordinator", "worker", "desk"),
    /** Works with those who stand on the other side of the barriers. */
    BEHIND(0, "worker", "desk"),
    /** Broke the glass of each case that can be opened so, and put it back at once. */
    PASSER(1, "worker"),
    /** Broke it too, and reads through it. */
    NIGHT(1, "worker"),
    OFFICER(1, "worker", "adoption"),
    SECOND(1, "worker", "adoption"),
    /** Staff of a partner that is engaged for a measure in each case that is not sealed. */
    PROVIDER(Who.NOWHERE, "provider"),
    /** Staff of a partner that is engaged for nothing. */
    STRANGER(Who.NOWHERE, "provider"),
    /** The desk of another unit, which may ask whether somebody has a case. */
    FINDER(1, "desk", "existence"),
    ADMINISTRATOR(Who.NOWHERE, "administrator"),
    NOBODY(Who.NOWHERE);

    static final int NOWHERE = -1;

    /** Must see nothing of a case that is more than ordinary, not even that there is one more. */
    private static final Set<Who> OUTSIDE = EnumSet.of(
            COLLEAGUE, DESK, WORKER_ELSEWHERE, HEAD_ELSEWHERE, BEHIND, STRANGER, FINDER, ADMINISTRATOR, NOBODY);

    private static final Set<Who> COORDINATORS = EnumSet.of(HEAD, HEAD_ELSEWHERE, KEEPER);
    private static final Set<Who> OF_HER_SIDE = EnumSet.of(OWNER, TEAMMATE);
    private static final Set<Who> WITHOUT_PEOPLE = EnumSet.of(PROVIDER, STRANGER, ADMINISTRATOR, NOBODY);

    private final int unit;
    private final List<String> roles;

    Who(int unit, String... roles) {
        this.unit = unit;
        this.roles = List.of(roles);
    }

    /** Which of the three units of the kit, or {@link #NOWHERE}; the planted cases are in the first. */
    int unit() {
        return unit;
    }

    List<String> roles() {
        return roles;
    }

    boolean isOutside() {
        return OUTSIDE.contains(this);
    }

    /** Outsiders are outsiders at every secrecy; what is more secret still is hidden from those who come nearer. */
    boolean isWorthAsking(Level level) {
        switch (level) {
            case OPEN:
                return true;
            case SPECIALIST:
                return this == HEAD || this == COLLEAGUE || this == PASSER || this == NIGHT;
            case SEALED:
                return this == HEAD || this == TEAMMATE || this == SECOND;
            default:
                return this != OWNER && this != SECOND;
        }
    }

    /** The law of the kit, written beside core's own and independent of it. */
    boolean sees(Level level, Scope scope) {
        switch (scope) {
            case OFFICER:
                return this == OFFICER;
            case ADOPTION:
                return this == OFFICER || this == SECOND;
            case ORDER:
                return this == PROVIDER && level != Level.SEALED;
            case HOLDER:
                return this == PROVIDER && level != Level.SEALED || sees(level, Scope.PERSON);
            case PASSER:
                return this == PASSER || this == HEAD || this == OWNER;
            case NIGHT:
                return this == NIGHT || this == HEAD || this == OWNER;
            case HIS:
                return !OF_HER_SIDE.contains(this) && sees(level, Scope.PERSON);
            case HIS_CASE:
                return this == BEHIND || !OF_HER_SIDE.contains(this) && sees(level, Scope.CASE);
            default:
                return this == OWNER || !WITHOUT_PEOPLE.contains(this) && seesOfHers(level, scope);
        }
    }

    private boolean seesOfHers(Level level, Scope scope) {
        boolean open = level.compareTo(Level.ORDINARY) <= 0;
        if (this == BEHIND && level != Level.OPEN) {
            return scope == Scope.OFFICE;
        }
        switch (scope) {
            case OFFICE:
                return true;
            case PERSON:
                return open || inside(level);
            case UNIT:
                return open ? unit == 0 : inside(level) && unit == 0;
            case COPIED:
                return this == NIGHT || seesOfHers(level, Scope.SHIFT);
            case SHIFT:
                return unit == 0 && this != DESK;
            case CASE:
                return open && unit == 0 && this != DESK || inside(level);
            case TEAM:
                return this != HEAD && inside(level);
            case REPORTER:
                return this == HEAD && inside(level);
            case SHEET:
                return open ? COORDINATORS.contains(this) : this == HEAD && inside(level);
            default:
                return false;
        }
    }

    private boolean inside(Level level) {
        return this == HEAD && level.compareTo(Level.PROFESSIONAL) <= 0
                || this == TEAMMATE && level.compareTo(Level.SPECIALIST) <= 0
                || this == NIGHT && level != Level.OPEN && level.compareTo(Level.SPECIALIST) <= 0;
    }
}
