/** Notice boards that areas name in words and staff fill with entries that expire (bacheca risorse). */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.bulletin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
