package org.affianca.testing.itest.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Plays the test class twice: in Karaf on Derby and in Karaf on PostgreSQL. Its constructor takes a {@link Town}; the towns
 * are shared by all classes, so a story invents its own people.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(autoCloseArguments = false)
@ArgumentsSource(BothDatabases.class)
public @interface OnBothDatabases {}
