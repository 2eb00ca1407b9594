/**
 * Work: what the service does, decides or pays. One class a verb behind the desk; rules come from areas and are asked in
 * one place, so that one that breaks refuses and never writes half.
 */
@NullMarked
package org.affianca.engine.work;

import org.jspecify.annotations.NullMarked;
