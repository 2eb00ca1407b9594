/** Drafts of students and their way into the diary. */
@NullMarked
package org.affianca.engine.cosigning;

import org.jspecify.annotations.NullMarked;
