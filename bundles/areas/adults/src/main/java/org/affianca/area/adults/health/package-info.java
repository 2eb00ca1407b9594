/** Plans shared with services for addictions and mental health. */
@NullMarked
package org.affianca.area.adults.health;

import org.jspecify.annotations.NullMarked;
