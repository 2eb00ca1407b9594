/**
 * Reports that reach the service about somebody (segnalazioni): received, screened, assigned, answered, and what came
 * of them. Read them through {@link Reports}, work on them through {@link ReportDesk}. Who reported is kept apart, in
 * {@link Reporter}, and told only to who may know.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
