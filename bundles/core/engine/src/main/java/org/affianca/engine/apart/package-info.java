/** Pairs of records that nothing may bring together: no list of duplicates, no merge. */
@NullMarked
package org.affianca.engine.apart;

import org.jspecify.annotations.NullMarked;
