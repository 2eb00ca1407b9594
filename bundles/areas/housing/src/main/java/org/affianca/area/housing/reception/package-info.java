/** A roof meanwhile: the desk through which beds are reached, dormitories, emergencies, reception projects. */
@NullMarked
package org.affianca.area.housing.reception;

import org.jspecify.annotations.NullMarked;
