/** Merging two records of one person, and parting them, over HTTP. */
@NullMarked
package org.affianca.rest.merges;

import org.jspecify.annotations.NullMarked;
