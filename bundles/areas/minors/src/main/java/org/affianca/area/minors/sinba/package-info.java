/**
 * SINBA, the national register of what is done for children: what its row says about a child of a case, told from the works
 * that stand in it. Nothing is kept here, and the row names nobody: whoever sends it gives it a pseudonym.
 */
@NullMarked
package org.affianca.area.minors.sinba;

import org.jspecify.annotations.NullMarked;
