/** What national registers are told over HTTP. */
@NullMarked
package org.affianca.rest.returns;

import org.jspecify.annotations.NullMarked;
