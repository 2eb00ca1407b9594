/** Bulletins: the boards that areas name in words, and the notices staff put on them. */
@NullMarked
package org.affianca.engine.bulletin;

import org.jspecify.annotations.NullMarked;
