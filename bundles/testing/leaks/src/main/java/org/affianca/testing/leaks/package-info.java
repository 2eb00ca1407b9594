/** The leak kit: what nobody may read is planted in a running Affianca and asked for on each path by users without the right. */
@NullMarked
package org.affianca.testing.leaks;

import org.jspecify.annotations.NullMarked;
