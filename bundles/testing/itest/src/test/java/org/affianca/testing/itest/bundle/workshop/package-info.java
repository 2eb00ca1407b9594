/** An area whose only service has two versions, to be built as two bundles. */
@NullMarked
package org.affianca.testing.itest.bundle.workshop;

import org.jspecify.annotations.NullMarked;
