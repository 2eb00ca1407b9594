package org.affianca.api.gathering;

import org.affianca.api.UserId;

/** How long one of the staff was present in gatherings of a kind, and the credits of training that gave. */
public record StaffHours(UserId staff, String label, String kind, int gatherings, int minutes, int credits) {}
