/**
 * OpenID Connect: one component for each configuration {@code org.affianca.openid-NAME.cfg}. It knows the protocol, and how the
 * provider's words become words of the house; accounts and sessions are the engine's.
 */
@NullMarked
package org.affianca.openid;

import org.jspecify.annotations.NullMarked;
