/** Contribution rules, and what is due by them, over HTTP. */
@NullMarked
package org.affianca.rest.contributions;

import org.jspecify.annotations.NullMarked;
