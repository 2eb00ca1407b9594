/** The second factor of local accounts: authenticator apps, recovery codes, and the second step of the sign-in. */
@NullMarked
package org.affianca.engine.factor;

import org.jspecify.annotations.NullMarked;
