/** Notes that are still being written, over HTTP: each author has the own ones. */
@NullMarked
package org.affianca.rest.drafts;

import org.jspecify.annotations.NullMarked;
