/** Vouchers: taken in by series, given out of a commitment, redeemed by shops, expired by the durable clock. */
@NullMarked
package org.affianca.engine.voucher;

import org.jspecify.annotations.NullMarked;
