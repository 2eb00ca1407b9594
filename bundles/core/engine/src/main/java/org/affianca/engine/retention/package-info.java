/** How long files are kept, and their disposal; what is removed is removed from every table, an area's as well. */
@NullMarked
package org.affianca.engine.retention;

import org.jspecify.annotations.NullMarked;
