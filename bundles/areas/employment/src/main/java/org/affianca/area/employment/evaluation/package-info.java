/** What the tutors saw of a trainee, several times in a traineeship: a table of the area's own, beside the details. */
@NullMarked
package org.affianca.area.employment.evaluation;

import org.jspecify.annotations.NullMarked;
