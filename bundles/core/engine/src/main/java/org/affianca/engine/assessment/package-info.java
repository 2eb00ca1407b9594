/**
 * Assessments: the versions of instruments that were used, the sheets of assessors, and the points and words that follow
 * from them. Scoring is plain computation without a database.
 */
@NullMarked
package org.affianca.engine.assessment;

import org.jspecify.annotations.NullMarked;
