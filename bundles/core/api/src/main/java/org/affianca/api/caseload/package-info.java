/** Who carries how much, and handing a whole caseload on. Read and act through {@link Caseloads}. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.caseload;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
