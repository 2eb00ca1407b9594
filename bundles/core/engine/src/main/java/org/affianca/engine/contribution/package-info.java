/** What persons pay of a price: rules by band, dated and published, and the calculation that explains itself. */
@NullMarked
package org.affianca.engine.contribution;

import org.jspecify.annotations.NullMarked;
