/** The register of processing, read off the installed areas. */
@NullMarked
package org.affianca.engine.processing;

import org.jspecify.annotations.NullMarked;
