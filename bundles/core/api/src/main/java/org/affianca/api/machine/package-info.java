/**
 * Machines: programs that ask under a name of their own, with tokens that open named parts of the API and nothing else.
 * Administrators keep them through {@link Machines}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.machine;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
