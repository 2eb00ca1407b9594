/** What goes into the bundle: pages, and resources that forget to ask core. */
@NullMarked
package org.affianca.testing.itest.bundle.leaky.page;

import org.jspecify.annotations.NullMarked;
