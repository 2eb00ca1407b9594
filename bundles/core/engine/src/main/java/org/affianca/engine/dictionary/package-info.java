/** The dictionary of names: which words there are that sound or look like one that was typed. */
@NullMarked
package org.affianca.engine.dictionary;

import org.jspecify.annotations.NullMarked;
