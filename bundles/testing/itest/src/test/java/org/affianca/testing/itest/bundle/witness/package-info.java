/** A bundle that tells over HTTP what happens in the container: bundles, services, threads, class loaders. */
@NullMarked
package org.affianca.testing.itest.bundle.witness;

import org.jspecify.annotations.NullMarked;
