/**
 * Places: what facilities have and what a day costs, for whom places are held and who stays, whom a facility was asked
 * for. Two never have one place at once: who writes holds the place, and the database refuses the rest.
 */
@NullMarked
package org.affianca.engine.place;

import org.jspecify.annotations.NullMarked;
