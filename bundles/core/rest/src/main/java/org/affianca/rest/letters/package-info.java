/** Letters and reports over HTTP. */
@NullMarked
package org.affianca.rest.letters;

import org.jspecify.annotations.NullMarked;
