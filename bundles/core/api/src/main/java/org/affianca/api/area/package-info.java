/** What an area offers and is offered: annotations, policies, and the list of areas. */
@Export
@Version("2.0.0")
@NullMarked
package org.affianca.api.area;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
