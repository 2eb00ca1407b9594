/** What courts order about a child: entrustment (L. 184/1983, art. 5-bis), measures, vigilance, inquiries. */
@NullMarked
package org.affianca.area.minors.mandate;

import org.jspecify.annotations.NullMarked;
