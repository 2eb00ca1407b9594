/** Drafts of students over HTTP. */
@NullMarked
package org.affianca.rest.cosigning;

import org.jspecify.annotations.NullMarked;
