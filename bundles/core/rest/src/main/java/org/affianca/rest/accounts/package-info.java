/** Accounts of staff over HTTP. */
@NullMarked
package org.affianca.rest.accounts;

import org.jspecify.annotations.NullMarked;
