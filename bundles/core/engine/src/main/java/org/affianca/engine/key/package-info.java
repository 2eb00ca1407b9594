/** The master key: where it is kept, and what is wrapped with it. The files of the embedded database may be, too. */
@NullMarked
package org.affianca.engine.key;

import org.jspecify.annotations.NullMarked;
