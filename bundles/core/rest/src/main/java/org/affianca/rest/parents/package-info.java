/** What each parent of a child may have, over HTTP. */
@NullMarked
package org.affianca.rest.parents;

import org.jspecify.annotations.NullMarked;
