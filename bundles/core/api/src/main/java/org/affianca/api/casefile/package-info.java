/** Case files: who is helped, by whom, since when. Read through {@link CaseFiles}, change through {@link CaseDesk}. */
@Export
@Version("2.2.0")
@NullMarked
package org.affianca.api.casefile;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
