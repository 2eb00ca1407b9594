/** Meetings of the evaluation unit, from the question to the signed minutes. */
@NullMarked
package org.affianca.engine.meeting;

import org.jspecify.annotations.NullMarked;
