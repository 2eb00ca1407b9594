/** Children who live with another family, and the contribution to it. */
@NullMarked
package org.affianca.area.minors.foster;

import org.jspecify.annotations.NullMarked;
