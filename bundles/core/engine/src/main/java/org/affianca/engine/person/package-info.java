/** The register of persons and their households: who they are, how they are found again, who may be the same. */
@NullMarked
package org.affianca.engine.person;

import org.jspecify.annotations.NullMarked;
