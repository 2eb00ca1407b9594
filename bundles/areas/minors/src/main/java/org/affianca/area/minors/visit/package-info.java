/** Parent and child meet before somebody else. */
@NullMarked
package org.affianca.area.minors.visit;

import org.jspecify.annotations.NullMarked;
