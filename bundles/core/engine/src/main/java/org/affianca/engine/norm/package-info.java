/** The norm clock: counts terms, keeps the deadlines of works with their alerts, and tells people in time. */
@NullMarked
package org.affianca.engine.norm;

import org.jspecify.annotations.NullMarked;
