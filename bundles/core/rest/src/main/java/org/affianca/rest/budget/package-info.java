/** Funds, chapters, commitments and what was moved in them, over HTTP. */
@NullMarked
package org.affianca.rest.budget;

import org.jspecify.annotations.NullMarked;
