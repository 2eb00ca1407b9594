/** How long files are kept, and their disposal, over HTTP. */
@NullMarked
package org.affianca.rest.retention;

import org.jspecify.annotations.NullMarked;
