/**
 * What each parent of a child may have, and why: news, the file, decisions, meetings. Computed from ties, orders, barriers
 * and flags each time; read through {@link org.affianca.api.parent.Parents}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.parent;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
