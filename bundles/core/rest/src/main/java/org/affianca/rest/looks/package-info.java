/** The log of who looked at what, over HTTP. */
@NullMarked
package org.affianca.rest.looks;

import org.jspecify.annotations.NullMarked;
