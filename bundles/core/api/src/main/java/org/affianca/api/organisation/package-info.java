/** The body that uses the house, its units, and its menu: data of the municipality's profile. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.organisation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
