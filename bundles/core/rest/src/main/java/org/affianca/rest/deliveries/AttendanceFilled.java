package org.affianca.rest.deliveries;

import java.util.List;
import org.affianca.api.delivery.AttendanceEntry;

/** The rows of a sheet of attendance, as they are sent. */
public record AttendanceFilled(List<AttendanceEntry> rows) {}
