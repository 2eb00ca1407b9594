/** Payments: who is paid, what is due to them, and the runs by which the bank is told to pay. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.payment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
