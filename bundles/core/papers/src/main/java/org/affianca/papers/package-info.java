/** The press: papers become PDF/A with tags, or OpenDocument text. Nothing else of the house knows how. */
@NullMarked
package org.affianca.papers;

import org.jspecify.annotations.NullMarked;
