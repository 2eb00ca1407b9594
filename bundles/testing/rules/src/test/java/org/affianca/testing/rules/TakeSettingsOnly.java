package org.affianca.testing.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What a policy's constructor may ask for: settings, which are annotations; no service. */
final class TakeSettingsOnly extends ArchCondition<JavaClass> {
    TakeSettingsOnly() {
        super("take nothing but settings");
    }

    @Override
    public void check(JavaClass policy, ConditionEvents events) {
        for (JavaConstructor constructor : policy.getConstructors()) {
            for (JavaClass asked : constructor.getRawParameterTypes()) {
                if (!asked.isAnnotation()) {
                    events.add(SimpleConditionEvent.violated(
                            constructor, constructor.getFullName() + " asks for " + asked.getName()));
                }
            }
        }
    }
}
