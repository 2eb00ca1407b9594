/** The notice about personal data, and who was informed, over HTTP. */
@NullMarked
package org.affianca.rest.informings;

import org.jspecify.annotations.NullMarked;
