/** What the office writes for itself, on the tables all registers share. */
@NullMarked
package org.affianca.engine.writing;

import org.jspecify.annotations.NullMarked;
