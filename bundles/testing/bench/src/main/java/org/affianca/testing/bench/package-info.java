/** The benchmark: speed is shown here, beside a peer in the same run, and never by a timed unit test. */
@NullMarked
package org.affianca.testing.bench;

import org.jspecify.annotations.NullMarked;
