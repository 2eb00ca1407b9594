/** Adults in need: money, inclusion, violence, addictions, life on the street. */
@Area("adults")
@NullMarked
package org.affianca.area.adults;

import org.affianca.api.area.Area;
import org.jspecify.annotations.NullMarked;
