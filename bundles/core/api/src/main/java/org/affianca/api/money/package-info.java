/** Money in integer cents. */
@Export
@Version("1.1.0")
@NullMarked
package org.affianca.api.money;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
