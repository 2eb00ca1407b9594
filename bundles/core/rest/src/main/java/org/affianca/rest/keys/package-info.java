/** The keys that texts are sealed with, for administrators: which there are, and new ones. */
@NullMarked
package org.affianca.rest.keys;

import org.jspecify.annotations.NullMarked;
