/**
 * Machines and their tokens. A machine acts under an account without a password, so that every table and log knows it as
 * it knows the staff; what its token opens is decided at the door of the API.
 */
@NullMarked
package org.affianca.engine.machine;

import org.jspecify.annotations.NullMarked;
