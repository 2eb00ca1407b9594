/** Keys: the master key that wraps all others and may be kept anywhere, and how keys are renewed. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.vault;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
