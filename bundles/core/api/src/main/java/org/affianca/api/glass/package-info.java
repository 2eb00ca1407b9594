/**
 * Break-glass: who must read a case that is not theirs opens it for minutes, with a reason; those who answer for the case
 * are told at once, and somebody else judges it within days. Written and read through {@link Glasses}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.glass;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
