/** Reports about somebody (segnalazioni): received, screened, assigned, linked with a case, answered. */
@NullMarked
package org.affianca.engine.report;

import org.jspecify.annotations.NullMarked;
