/** What is owed back, over HTTP. */
@NullMarked
package org.affianca.rest.repayments;

import org.jspecify.annotations.NullMarked;
