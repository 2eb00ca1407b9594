/**
 * The social-inclusion traineeship (tirocinio di inclusione sociale, TIS): what is recorded, and the rules of the
 * State-Regions agreement 7/CSR of 22-1-2015, one class each.
 */
@NullMarked
package org.affianca.area.employment.traineeship;

import org.jspecify.annotations.NullMarked;
