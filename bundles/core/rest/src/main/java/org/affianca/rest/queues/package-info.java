/** Waiting lists over HTTP. */
@NullMarked
package org.affianca.rest.queues;

import org.jspecify.annotations.NullMarked;
