/**
 * Details: an area's flat record as form, as plain values, as row. The only reflective code of the house; it knows ten
 * types of component and no service by name.
 */
@NullMarked
package org.affianca.engine.details;

import org.jspecify.annotations.NullMarked;
