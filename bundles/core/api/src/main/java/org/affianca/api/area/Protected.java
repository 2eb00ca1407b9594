package org.affianca.api.area;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a text component that nobody shall read in the tables, such as a sentence or who reported: it is kept sealed. Its
 * column takes four characters for one, and sixty. Once there, it stays for all later versions of the record.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Protected {}
