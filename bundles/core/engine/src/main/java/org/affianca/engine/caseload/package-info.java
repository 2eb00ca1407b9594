/** Who carries how much, and handing a whole caseload on. */
@NullMarked
package org.affianca.engine.caseload;

import org.jspecify.annotations.NullMarked;
