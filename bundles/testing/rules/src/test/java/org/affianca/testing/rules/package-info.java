/**
 * The rules of the house, as the design states them, over the compiled classes of all bundles; and for each rule a class
 * that breaks it, so that nobody mistakes a rule that checks nothing for one that holds.
 */
package org.affianca.testing.rules;
