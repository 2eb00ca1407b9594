/** The catalogue: which services the installed areas offer, with their steps, forms, codes and words. */
@Export
@Version("2.0.0")
@NullMarked
package org.affianca.api.catalogue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
