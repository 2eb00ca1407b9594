/** What the office prints: a paper as content, and the {@link org.affianca.api.paper.Press} that makes a file of it. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.paper;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
