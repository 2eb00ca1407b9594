/** Who acts, for which purpose, and who may sign in. The one decision point stands in the engine; nobody can go round it. */
@Export
@Version("1.2.0")
@NullMarked
package org.affianca.api.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
