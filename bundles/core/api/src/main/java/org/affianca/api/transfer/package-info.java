/**
 * Case files on their way to another unit or body: proposed by the one who answers for the case, accepted or refused by
 * those who shall; meanwhile the sender stays responsible. Written and read through {@link Transfers}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.transfer;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
