/** The event log: written in the transaction, told after it, read as timeline and audit. */
@Export
@Version("1.1.0")
@NullMarked
package org.affianca.api.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
