/** Tasks and deadlines over HTTP. */
@NullMarked
package org.affianca.rest.tasks;

import org.jspecify.annotations.NullMarked;
