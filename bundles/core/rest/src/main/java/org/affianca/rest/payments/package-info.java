/** Payees, payments and payment runs over HTTP, with the files for bank and spreadsheet. */
@NullMarked
package org.affianca.rest.payments;

import org.jspecify.annotations.NullMarked;
