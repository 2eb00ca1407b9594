package org.affianca.testing.leaks;

/** How secret a planted case is; {@code OPEN} is what the office keeps for everybody. */
enum Level {
    OPEN,
    ORDINARY,
    PROFESSIONAL,
    SPECIALIST,
    SEALED
}
