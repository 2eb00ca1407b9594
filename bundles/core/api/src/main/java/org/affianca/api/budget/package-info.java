/** The budget: funds, the chapters of a year that they feed, and what of a chapter is committed. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.budget;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
