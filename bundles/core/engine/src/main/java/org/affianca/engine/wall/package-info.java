/** What keeps the two sides of a barrier apart while cases, teams and persons change; imported by whoever changes them. */
@NullMarked
package org.affianca.engine.wall;

import org.jspecify.annotations.NullMarked;
