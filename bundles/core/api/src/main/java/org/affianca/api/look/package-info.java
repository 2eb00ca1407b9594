/** The log of who looked at what: its seals, the citizen's sheet made of it, and what is asked of it after a breach. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.look;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
