/** The body that uses the house, as its profile describes it: name, units, menu, and its own words for services. */
@NullMarked
package org.affianca.engine.organisation;

import org.jspecify.annotations.NullMarked;
