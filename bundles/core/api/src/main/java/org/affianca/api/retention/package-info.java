/**
 * How long files are kept, by class of the archive, and their disposal: proposed, approved, authorised by the archival
 * authority, done, certified. Nothing is removed by itself. Rules through {@link org.affianca.api.retention.Retention},
 * acts through {@link org.affianca.api.retention.Disposals}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.retention;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
