/** What persons are told about their own data: the notice, and to whom it was given or why not yet. */
@NullMarked
package org.affianca.engine.informing;

import org.jspecify.annotations.NullMarked;
