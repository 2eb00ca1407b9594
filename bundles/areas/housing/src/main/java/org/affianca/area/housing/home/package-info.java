/** A home and how it is kept: support, mediation, Housing First, pacts with who may lose it. */
@NullMarked
package org.affianca.area.housing.home;

import org.jspecify.annotations.NullMarked;
