/** What is kept closest: a minor in criminal proceedings, and a child that may have been abused. */
@NullMarked
package org.affianca.area.minors.justice;

import org.jspecify.annotations.NullMarked;
