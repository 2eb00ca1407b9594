/** Plans: what is agreed, version by version, who signed it, and how far it came. */
@NullMarked
package org.affianca.engine.plan;

import org.jspecify.annotations.NullMarked;
