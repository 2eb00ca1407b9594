/** First contact: what is recorded at the social information desk, and which case came of it. */
@NullMarked
package org.affianca.engine.intake;

import org.jspecify.annotations.NullMarked;
