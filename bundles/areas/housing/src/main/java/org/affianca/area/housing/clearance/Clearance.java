package org.affianca.area.housing.clearance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A building that shall be cleared.
 *
 * @param unit whose workers give the opinions; nobody else knows of it
 * @param opinionBy the day by which the act wants them
 */
public record Clearance(
        long id,
        long unit,
        String authority,
        String act,
        LocalDate actOn,
        String ground,
        String building,
        Optional<LocalDate> clearanceOn,
        LocalDate opinionBy) {}
