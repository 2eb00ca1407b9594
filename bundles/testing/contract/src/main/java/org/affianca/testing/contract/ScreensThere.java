package org.affianca.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.engine.catalogue.AreaDescriptor;

/** Each element named in {@code screens} has its module in {@code ui}, and modules import only the kit or each other. */
final class ScreensThere implements Check {
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\\(?\\s*['\"]([^'\"]+)['\"]");

    @Override
    public List<String> complaints(AreaFolder area) {
        AreaDescriptor descriptor = area.descriptor();
        List<String> complaints = new ArrayList<>();
        descriptor.services().forEach(service -> service.screens().stream()
                .filter(place -> !descriptor.modules().contains(place.element() + ".js"))
                .forEach(place -> complaints.add("no module ui/" + place.element() + ".js for the screen "
                        + place.element() + " of " + service.code().value())));
        for (String module : descriptor.modules()) {
            Matcher found = IMPORT.matcher(area.files().text("ui/" + module).orElse(""));
            while (found.find()) {
                String name = found.group(1);
                if (!name.equals("@affianca/sdk") && !name.startsWith("./")) {
                    complaints.add("ui/" + module + " imports " + name + "; only @affianca/sdk and ./ files are there");
                }
            }
        }
        return complaints;
    }
}
