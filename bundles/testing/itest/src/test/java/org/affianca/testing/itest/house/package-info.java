/** What the tests stand on: the distribution, started in Karaf by Pax Exam or by its own launcher, and somebody who calls it. */
@NullMarked
package org.affianca.testing.itest.house;

import org.jspecify.annotations.NullMarked;
