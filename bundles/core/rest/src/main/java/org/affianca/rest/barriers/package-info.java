/** Barriers between two persons over HTTP: set, changed, lifted, what stands against one, who tried. */
@NullMarked
package org.affianca.rest.barriers;

import org.jspecify.annotations.NullMarked;
