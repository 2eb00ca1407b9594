/** The words resources answer with: lists, versions, statuses. */
@NullMarked
package org.affianca.rest.answer;

import org.jspecify.annotations.NullMarked;
