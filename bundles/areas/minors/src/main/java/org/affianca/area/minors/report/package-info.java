/** What is reported about a child, and what is so about it: L. 184/1983, art. 9, and the lists of SINBA. */
@NullMarked
package org.affianca.area.minors.report;

import org.jspecify.annotations.NullMarked;
