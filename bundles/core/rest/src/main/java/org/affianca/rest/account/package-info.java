/** One's own account over HTTP: its second factors, recovery codes and sessions. */
@NullMarked
package org.affianca.rest.account;

import org.jspecify.annotations.NullMarked;
