/** The diary of a case: notes that are written once and followed by addenda. */
@NullMarked
package org.affianca.engine.diary;

import org.jspecify.annotations.NullMarked;
