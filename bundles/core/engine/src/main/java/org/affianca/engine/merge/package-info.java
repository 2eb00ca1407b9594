/**
 * Merging two records of one person by participation: which columns speak of persons, what is carried over, the journal
 * by which the two are parted again, and the export that shows it was exact.
 */
@NullMarked
package org.affianca.engine.merge;

import org.jspecify.annotations.NullMarked;
