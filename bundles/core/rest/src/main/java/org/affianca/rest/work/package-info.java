/** Work over HTTP: steps, details, months, instalments. */
@NullMarked
package org.affianca.rest.work;

import org.jspecify.annotations.NullMarked;
