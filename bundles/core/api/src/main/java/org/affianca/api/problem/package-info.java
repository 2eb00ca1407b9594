/** What can go wrong at the border, as exceptions: each rolls the transaction back and becomes one problem+json. */
@Export
@Version("1.2.0")
@NullMarked
package org.affianca.api.problem;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
