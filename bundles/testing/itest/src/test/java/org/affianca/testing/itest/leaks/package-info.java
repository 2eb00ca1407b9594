/** The leak kit over the whole distribution, and over an area that leaks on purpose. */
@NullMarked
package org.affianca.testing.itest.leaks;

import org.jspecify.annotations.NullMarked;
