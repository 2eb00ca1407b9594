/** The emergency desk: the rota of those on call, the record of a night, and its hand-over, which escalates until it is accepted. */
@NullMarked
package org.affianca.engine.emergency;

import org.jspecify.annotations.NullMarked;
