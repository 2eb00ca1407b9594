/** Letters and reports: composed from templates and the record, edited, issued as documents that stay. */
@NullMarked
package org.affianca.engine.letter;

import org.jspecify.annotations.NullMarked;
