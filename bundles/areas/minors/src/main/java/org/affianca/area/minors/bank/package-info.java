/**
 * The bank of foster families: who they are to the office, what they can do, and which of them suit a child. A register of
 * the area's own, since skills and trainings are lists and no family has a case; home and places are a facility of core.
 */
@NullMarked
package org.affianca.area.minors.bank;

import org.jspecify.annotations.NullMarked;
