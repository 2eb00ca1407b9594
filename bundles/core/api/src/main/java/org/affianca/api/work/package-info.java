/**
 * Work: what the service does, decides or must obey. Read it through {@link Works}, change it through {@link WorkDesk};
 * nothing else writes. The kinds are closed on purpose: see "grammar and words" in the README.
 */
@Export
@Version("2.2.0")
@NullMarked
package org.affianca.api.work;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
