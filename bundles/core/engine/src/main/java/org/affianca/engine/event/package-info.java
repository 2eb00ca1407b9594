/** The event log: written last in a transaction, told to listeners after it, read as timeline and audit. */
@NullMarked
package org.affianca.engine.event;

import org.jspecify.annotations.NullMarked;
