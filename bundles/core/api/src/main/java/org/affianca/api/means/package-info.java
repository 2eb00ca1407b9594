/**
 * The means test (ISEE): attestations as they were shown, stated or asked of INPS, for a household and a time, and what an
 * application must carry before INPS may be asked. Read through {@link MeansTests}, write through {@link MeansDesk}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.means;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
