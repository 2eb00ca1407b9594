/** Suspected duplicates: why two records may be one person, the list of such pairs, and who told which apart. */
@NullMarked
package org.affianca.engine.duplicate;

import org.jspecify.annotations.NullMarked;
