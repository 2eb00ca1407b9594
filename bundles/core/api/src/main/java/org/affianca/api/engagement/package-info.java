/** What partners (third sector, cooperatives) are engaged to deliver, and the one room their own staff may enter. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.engagement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
