/** Things to do by a day: tasks that people set, and the deadlines that work carries. */
@NullMarked
package org.affianca.engine.task;

import org.jspecify.annotations.NullMarked;
