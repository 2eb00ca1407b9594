/** Drafts of students, which enter a case's diary only with their tutor's signature. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.cosigning;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
