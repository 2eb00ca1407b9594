/**
 * The multidimensional evaluation unit (UVM) as a meeting: asked for, convened, held with its members and instruments,
 * concluded with a verdict, signed. Read and act through {@link Meetings}.
 */
@Export
@Version("2.0.0")
@NullMarked
package org.affianca.api.meeting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
