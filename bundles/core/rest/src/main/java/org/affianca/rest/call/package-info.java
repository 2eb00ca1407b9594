/** What is known of the request that a thread answers now: language, area, session. */
@NullMarked
package org.affianca.rest.call;

import org.jspecify.annotations.NullMarked;
