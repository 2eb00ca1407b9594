/** Waiting lists: what happens is written as numbered rows, and who stands where follows from them. */
@NullMarked
package org.affianca.engine.queue;

import org.jspecify.annotations.NullMarked;
