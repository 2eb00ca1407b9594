/** The notice of taking charge: its text in versions, and to whom it was given. */
@NullMarked
package org.affianca.engine.notice;

import org.jspecify.annotations.NullMarked;
