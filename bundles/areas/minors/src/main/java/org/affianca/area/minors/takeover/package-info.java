/** Families that come over from another unit of the body, or from the end of a mandate. */
@NullMarked
package org.affianca.area.minors.takeover;

import org.jspecify.annotations.NullMarked;
