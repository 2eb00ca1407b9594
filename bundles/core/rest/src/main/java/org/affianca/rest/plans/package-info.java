/** Plans over HTTP: what is agreed, who signed it, how it goes. */
@NullMarked
package org.affianca.rest.plans;

import org.jspecify.annotations.NullMarked;
