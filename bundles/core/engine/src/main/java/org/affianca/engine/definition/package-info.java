/**
 * Definitions: every version of a service that was published is kept for good, as JSON and without classes, so that a
 * work goes on by the version it was opened with while its area is updated.
 */
@NullMarked
package org.affianca.engine.definition;

import org.jspecify.annotations.NullMarked;
