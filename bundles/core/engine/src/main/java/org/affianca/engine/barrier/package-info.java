/** Barriers between two persons: set, changed, lifted, and what was tried against them. */
@NullMarked
package org.affianca.engine.barrier;

import org.jspecify.annotations.NullMarked;
