/**
 * Signing in through identity providers: the way there and back, which account an identity enters, and what a provider
 * may change of it. The protocol itself is spoken elsewhere.
 */
@NullMarked
package org.affianca.engine.openid;

import org.jspecify.annotations.NullMarked;
