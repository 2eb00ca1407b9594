package org.affianca.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every reason a rule may give has a sentence in every language, and the sentences mention the same values. */
final class ReasonsSpoken implements Check {
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

    @Override
    public List<String> complaints(AreaFolder area) {
        Languages languages = new Languages(area.descriptor());
        List<String> complaints = new ArrayList<>();
        for (String code : ReasonsUsed.by(area)) {
            String key = "because." + code;
            Set<Set<String>> mentioned = new java.util.HashSet<>();
            for (String language : Languages.all()) {
                Optional<String> sentence = languages.say(language, key);
                sentence.ifPresentOrElse(
                        words -> mentioned.add(values(words)),
                        () -> complaints.add("no sentence '" + key + "' in language " + language));
            }
            if (mentioned.size() > 1) {
                complaints.add("the sentences of '" + key + "' mention different values: " + mentioned);
            }
        }
        return complaints;
    }

    private static Set<String> values(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher found = VALUE.matcher(sentence);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }
}
