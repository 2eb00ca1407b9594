/** What all desks ask of what is sent to them: texts, codes, days; every flaw is collected and said at once. */
@NullMarked
package org.affianca.engine.check;

import org.jspecify.annotations.NullMarked;
