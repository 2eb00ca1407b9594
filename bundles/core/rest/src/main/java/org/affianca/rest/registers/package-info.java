/** The registers of the office over HTTP: one shape for all, one resource for each. */
@NullMarked
package org.affianca.rest.registers;

import org.jspecify.annotations.NullMarked;
