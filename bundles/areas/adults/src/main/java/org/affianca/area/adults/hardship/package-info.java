/** What a household earns, pays and owes. */
@NullMarked
package org.affianca.area.adults.hardship;

import org.jspecify.annotations.NullMarked;
