/**
 * Circumstances: what is so about a person for a time. Core and areas name the types in {@code AREA-INF/circumstances};
 * read through {@link Circumstances}, change through {@link CircumstanceDesk}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.circumstance;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
