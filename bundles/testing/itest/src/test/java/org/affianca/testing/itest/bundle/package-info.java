/** Bundles that the tests build and drop into the running platform: areas that fail, and a witness that tells what it sees. */
@NullMarked
package org.affianca.testing.itest.bundle;

import org.jspecify.annotations.NullMarked;
