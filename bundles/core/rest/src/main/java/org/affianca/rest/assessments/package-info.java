/** Questionnaires, what was answered on them, and what follows. */
@NullMarked
package org.affianca.rest.assessments;

import org.jspecify.annotations.NullMarked;
