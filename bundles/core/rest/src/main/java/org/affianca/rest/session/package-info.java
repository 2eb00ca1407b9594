/** Who may come in: session, protection against forged requests, limits. */
@NullMarked
package org.affianca.rest.session;

import org.jspecify.annotations.NullMarked;
