/**
 * The register of processing (GDPR 30), read off the areas that are installed: whatever is processed stands in it by itself.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.processing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
