/** First contact: the social information desk (segretariato sociale). */
@Export
@Version("2.0.0")
@NullMarked
package org.affianca.api.intake;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
