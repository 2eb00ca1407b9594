/** Posts of the staff, on the tables all registers share. */
@NullMarked
package org.affianca.engine.post;

import org.jspecify.annotations.NullMarked;
