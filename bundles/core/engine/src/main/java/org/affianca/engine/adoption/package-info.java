/** Adoption links: sealed, asked for by one officer, opened with a second one, shown once. */
@NullMarked
package org.affianca.engine.adoption;

import org.jspecify.annotations.NullMarked;
