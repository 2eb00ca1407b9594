/** Case files and what hangs on them over HTTP: team, timeline, notes. */
@NullMarked
package org.affianca.rest.cases;

import org.jspecify.annotations.NullMarked;
