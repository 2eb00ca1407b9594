/** National measures of income and inclusion: the measure itself, its pact, who presents, useful projects, certificates. */
@NullMarked
package org.affianca.area.adults.inclusion;

import org.jspecify.annotations.NullMarked;
