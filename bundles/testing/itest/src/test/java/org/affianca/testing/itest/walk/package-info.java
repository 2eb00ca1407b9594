/** Every service that a municipality named, done from its first to its last step by what the program says of it. */
@NullMarked
package org.affianca.testing.itest.walk;

import org.jspecify.annotations.NullMarked;
