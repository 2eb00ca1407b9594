/**
 * What a person owes back to the office, without interest: a loan, or what was paid without right. It has an agreed plan
 * that may be postponed or agreed anew, receipts, and an end: paid back or written off. Read it through
 * {@link Repayments}, write it through {@link RepaymentDesk}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.repayment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
