/** A small good area: camps in summer. The tests break one thing at a time in a copy of it. */
@Area("summer")
package org.affianca.testing.contract.summer;

import org.affianca.api.area.Area;
