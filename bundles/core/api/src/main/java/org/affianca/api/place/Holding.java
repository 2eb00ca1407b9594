package org.affianca.api.place;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;

/**
 * A place to be kept free for somebody.
 *
 * @param person a member of the case; absent = its holder
 * @param until the day it is free again; empty = further notice
 * @param hours how long it is kept from now on, 1 to 1440
 */
public record Holding(PlaceId place, Optional<PersonId> person, LocalDate from, Optional<LocalDate> until, int hours) {}
