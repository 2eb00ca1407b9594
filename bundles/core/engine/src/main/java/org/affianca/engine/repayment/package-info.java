/** What is owed back without interest: its agreed plan, what comes of it, and what is given up. */
@NullMarked
package org.affianca.engine.repayment;

import org.jspecify.annotations.NullMarked;
