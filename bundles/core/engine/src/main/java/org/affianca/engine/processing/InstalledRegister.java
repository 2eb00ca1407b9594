package org.affianca.engine.processing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Words;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.paper.PaperFormat;
import org.affianca.api.paper.Press;
import org.affianca.api.processing.ProcessingActivity;
import org.affianca.api.processing.ProcessingRegister;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register as the areas that are here now make it. */
@Component
public final class InstalledRegister implements ProcessingRegister {
    private static final int MEASURES = 6;

    private final Ground ground;
    private final Activities activities;
    private final Organisation organisation;
    private final Words words;
    private final Press press;

    @Activate
    public InstalledRegister(
            @Reference Ground ground,
            @Reference Activities activities,
            @Reference Organisation organisation,
            @Reference Words words,
            @Reference Press press) {
        this.ground = ground;
        this.activities = activities;
        this.organisation = organisation;
        this.words = words;
        this.press = press;
    }

    @Override
    public String controller() {
        return organisation.name();
    }

    @Override
    public List<ProcessingActivity> activities(Locale language) {
        ground.sight().need("reading the register of processing", Role.PRIVACY);
        return activities.all(language);
    }

    @Override
    public List<String> measures(Locale language) {
        return IntStream.rangeClosed(1, MEASURES)
                .mapToObj(i -> words.say(Shelf.CORE, "processing.measure." + i, language))
                .toList();
    }

    @Override
    public void print(Locale language, OutputStream to) throws IOException {
        press.print(new RegisterPaper(words, language).of(this, ground.today()), PaperFormat.PDF, to);
    }
}
