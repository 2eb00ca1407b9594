/**
 * Signing in through a body's own identity provider. {@link IdentityProvider} speaks with one provider and knows nothing of
 * the house; {@link SignOn} believes what it vouches for; {@link Identities} says which account that is.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.openid;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
