/** Days, stretches of days, deadlines and the working calendar. */
@Export
@Version("1.2.0")
@NullMarked
package org.affianca.api.time;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
