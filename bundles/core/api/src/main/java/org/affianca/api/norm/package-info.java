/**
 * The norm clock: deadlines that a law or a by-law sets, as dated rules in files. A {@link Moment} recorded of a work
 * starts the norms that count from it and meets those that ask for it; each computed day explains itself in words. Read
 * the norms through {@link Norms}, set how long they are through {@link NormDesk}; read a work's clock through {@link Clocks},
 * change it through {@link ClockDesk}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.norm;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
