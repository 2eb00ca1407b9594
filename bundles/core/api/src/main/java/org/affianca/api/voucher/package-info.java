/**
 * Vouchers: series with numbers and a last day, given out of a commitment for a work, taken back by shops, spent, returned
 * or expired. Read them through {@link Vouchers}, move them through {@link VoucherDesk}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.voucher;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
