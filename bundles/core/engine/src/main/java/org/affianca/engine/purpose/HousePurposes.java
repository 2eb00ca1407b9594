package org.affianca.engine.purpose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;
import org.affianca.api.access.PurposeRule;
import org.affianca.api.access.Purposes;
import org.affianca.engine.check.Codes;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Core's purposes that hold today by the code list {@code purpose}; a legal basis that the municipality wrote down in
 * {@code org.affianca.purpose.cfg} ({@code basis.CODE = …}) takes the place of core's and counts as confirmed.
 */
@Component(configurationPid = "org.affianca.purpose")
public final class HousePurposes implements Purposes {
    private final Codes codes;
    private final List<PurposeRule> rules;

    @Activate
    public HousePurposes(@Reference Codes codes, Map<String, Object> settings) {
        this.codes = codes;
        this.rules = PurposeFile.read().stream()
                .map(rule -> corrected(rule, settings.get("basis." + rule.code())))
                .toList();
    }

    private static PurposeRule corrected(PurposeRule rule, @Nullable Object basis) {
        return basis == null || basis.toString().isBlank()
                ? rule
                : new PurposeRule(rule.code(), basis.toString().strip(), rule.roles(), rule.withheld(), true);
    }

    @Override
    public List<PurposeRule> all() {
        return rules.stream().filter(rule -> codes.has("purpose", rule.code())).toList();
    }

    @Override
    public String usual(Actor actor) {
        return rules.stream()
                .filter(rule -> rule.isOf(actor))
                .findFirst()
                .map(PurposeRule::code)
                .orElse(Purpose.CASEWORK);
    }

    @Override
    public Optional<String> said(Actor actor, String code) {
        return all().stream()
                .filter(rule -> rule.code().equals(code) && rule.isOf(actor))
                .findFirst()
                .map(PurposeRule::code);
    }
}
