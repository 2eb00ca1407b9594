/** The bodies the office works with, and what is agreed with them. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.partner;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
