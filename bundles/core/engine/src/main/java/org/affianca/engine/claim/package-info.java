/** What persons claim about their own data: received, decided, done by addendum or restriction. */
@NullMarked
package org.affianca.engine.claim;

import org.jspecify.annotations.NullMarked;
