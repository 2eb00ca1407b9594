/**
 * Appointments and calendars: who meets whom and when, and what a worker's days hold besides, computed from tasks,
 * deadlines, reviews, meetings and hand-overs. Write through {@link Appointments}, read through {@link Calendars}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.appointment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
