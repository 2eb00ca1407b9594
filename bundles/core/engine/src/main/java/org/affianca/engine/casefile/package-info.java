/** Case files: opened, staffed, moved through their states, found again, told as a timeline. */
@NullMarked
package org.affianca.engine.casefile;

import org.jspecify.annotations.NullMarked;
