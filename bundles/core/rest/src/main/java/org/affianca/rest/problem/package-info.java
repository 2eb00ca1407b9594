/** The error language: every fault and refusal becomes problem+json in one place. */
@NullMarked
package org.affianca.rest.problem;

import org.jspecify.annotations.NullMarked;
