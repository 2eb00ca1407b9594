/** What associations are given back for taking somebody in. */
@NullMarked
package org.affianca.area.adults.association;

import org.jspecify.annotations.NullMarked;
