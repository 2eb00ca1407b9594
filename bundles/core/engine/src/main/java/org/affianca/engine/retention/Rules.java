package org.affianca.engine.retention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.retention.ArchiveClass;
import org.affianca.engine.ground.Ground;

/** The classes of today, each with the rule set for it. */
final class Rules {
    static final String LIST = "archive-class";

    private final Ground ground;
    private final Catalogue catalogue;
    private final RetentionMapper sql;

    Rules(Ground ground, Catalogue catalogue) {
        this.ground = ground;
        this.catalogue = catalogue;
        this.sql = ground.sql(RetentionMapper.class);
    }

    List<ArchiveClass> all(Locale language) {
        Map<String, RetentionMapper.RuleRow> set = set();
        return catalogue.codes(LIST, language).stream()
                .map(one -> set.containsKey(one.code())
                        ? set.get(one.code()).named(one.label())
                        : new ArchiveClass(one.code(), one.label(), 0, Optional.empty(), "", false, ""))
                .toList();
    }

    /** For how many years the files of a class are kept; empty = for good. */
    Optional<Integer> years(String code) {
        return Optional.ofNullable(set().get(code))
                .filter(RetentionMapper.RuleRow::confirmed)
                .flatMap(RetentionMapper.RuleRow::years);
    }

    /** Those that end: a confirmed rule with a number of years. */
    List<RetentionMapper.RuleRow> ending() {
        return set().values().stream()
                .filter(one -> one.confirmed() && one.years().isPresent())
                .toList();
    }

    private Map<String, RetentionMapper.RuleRow> set() {
        return sql.rules(ground.viewer().organisation()).stream()
                .collect(Collectors.toMap(RetentionMapper.RuleRow::code, Function.identity()));
    }
}
