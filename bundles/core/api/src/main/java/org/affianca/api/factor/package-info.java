/**
 * The second factor of a local account: an authenticator app, a passkey, recovery codes. The sign-in's second step is
 * {@link org.affianca.api.factor.SecondStep}; what people do with their own is {@link org.affianca.api.factor.OwnSecurity}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.factor;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
