/**
 * Who acts, what they may see, and who may sign in. {@link org.affianca.engine.access.Sight} is the one decision point:
 * every query of core's tables carries one of its conditions.
 */
@NullMarked
package org.affianca.engine.access;

import org.jspecify.annotations.NullMarked;
