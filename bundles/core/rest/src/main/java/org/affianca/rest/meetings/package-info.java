/** Meetings of the evaluation unit over HTTP. */
@NullMarked
package org.affianca.rest.meetings;

import org.jspecify.annotations.NullMarked;
