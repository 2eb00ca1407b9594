/** Acts sent twice are done once. */
@NullMarked
package org.affianca.rest.again;

import org.jspecify.annotations.NullMarked;
