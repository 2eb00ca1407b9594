/** What the office writes for itself, version by version: shared practices, procedures, planning notes, resources. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.writing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
