/** The emergency desk (pronto intervento sociale): who is on call, what happened in the night, who takes it over. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.emergency;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
