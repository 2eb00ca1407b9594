/** The durable clock: a desk sets an alarm in its transaction, and at that moment a ringer is called, also after a restart. */
@NullMarked
package org.affianca.engine.alarm;

import org.jspecify.annotations.NullMarked;
