/** What the people at work notice while areas come and go: nothing. */
@NullMarked
package org.affianca.testing.itest.load;

import org.jspecify.annotations.NullMarked;
