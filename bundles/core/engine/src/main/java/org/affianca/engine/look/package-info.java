/** What is made of the log of reads: its seals and their check, the citizen's sheet, help after a breach, alerts. */
@NullMarked
package org.affianca.engine.look;

import org.jspecify.annotations.NullMarked;
