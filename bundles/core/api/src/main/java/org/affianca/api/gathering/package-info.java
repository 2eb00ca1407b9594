/** Gatherings of staff and partners: supervision, case discussion, training, meetings of teams, networks and tables. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.gathering;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
