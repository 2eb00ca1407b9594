/**
 * Measures as they are delivered: what is planned for which day, what is due and done, and the attendance of a whole
 * group. Plan and read through {@link Schedules}; a group's month is filled through {@link Attendance}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.delivery;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
