/** Service accounts over HTTP: machines and their tokens. */
@NullMarked
package org.affianca.rest.machines;

import org.jspecify.annotations.NullMarked;
