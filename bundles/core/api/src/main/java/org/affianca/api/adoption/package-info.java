/**
 * Sealed links between the two records of somebody who was adopted (L. 184/1983 art. 28): nobody finds one identity by the
 * other. Two named officers open a link together, see it once, and both are written down. Everything goes through
 * {@link Adoptions}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.adoption;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
