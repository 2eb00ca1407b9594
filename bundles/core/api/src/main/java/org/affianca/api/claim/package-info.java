/**
 * What persons claim about their own data (GDPR 16, 18, 21): that it be put right, that its use be restricted, that it not
 * be used. Read and act through {@link org.affianca.api.claim.Claims}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.claim;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
