/** Vouchers over HTTP. */
@NullMarked
package org.affianca.rest.vouchers;

import org.jspecify.annotations.NullMarked;
