package org.affianca.engine.informing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Words;
import org.affianca.api.informing.PrivacyNotice;
import org.affianca.api.informing.PrivacyNotices;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.paper.Paper;
import org.affianca.api.paper.PaperFormat;
import org.affianca.api.paper.Press;
import org.affianca.api.processing.ProcessingActivity;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.leaf.Days;
import org.affianca.engine.paper.Marked;
import org.affianca.engine.processing.Activities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Where the notice is made, of what is installed now, and where earlier ones are read. */
@Component(configurationPid = InformingSettings.PID)
@Designate(ocd = InformingSettings.class)
public final class NoticeRoom implements PrivacyNotices {
    private final Ground ground;
    private final Shelf shelf;
    private final Activities activities;
    private final Catalogue catalogue;
    private final Organisation organisation;
    private final Words words;
    private final Press press;
    private final OwnFacts facts;
    private final NoticeMapper sql;

    @Activate
    public NoticeRoom(
            @Reference Ground ground,
            @Reference Shelf shelf,
            @Reference Activities activities,
            @Reference Catalogue catalogue,
            @Reference Organisation organisation,
            @Reference Words words,
            @Reference Press press,
            InformingSettings settings) {
        this(ground, shelf, activities, catalogue, organisation, words, press, OwnFacts.of(settings));
    }

    NoticeRoom(
            Ground ground,
            Shelf shelf,
            Activities activities,
            Catalogue catalogue,
            Organisation organisation,
            Words words,
            Press press,
            OwnFacts facts) {
        this.ground = ground;
        this.shelf = shelf;
        this.activities = activities;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.words = words;
        this.press = press;
        this.facts = facts;
        this.sql = ground.sql(NoticeMapper.class);
    }

    @Override
    public List<Choice> areas(Locale language) {
        return all(language).stream()
                .map(one -> new Choice(one.area(), one.label()))
                .toList();
    }

    @Override
    public List<String> languages() {
        return Wording.languages(shelf);
    }

    @Override
    public Optional<PrivacyNotice> read(String area, String language) {
        Locale in = Locale.forLanguageTag(language);
        List<ProcessingActivity> all = all(in);
        if (all.stream().noneMatch(one -> one.area().equals(area))
                || !languages().contains(language)) {
            return Optional.empty();
        }
        PrivacyNotice now = new NoticeText(new Wording(shelf, words, in))
                .of(area, organisation.name(), facts, ofArea(all, area), catalogue.codes("data-source", in));
        return Optional.of(given(now.version()).orElse(now));
    }

    @Override
    public Optional<PrivacyNotice> given(String version) {
        mustBeStaff();
        return ground.within(() -> sql.find(ground.viewer().organisation(), version));
    }

    @Override
    public void print(PrivacyNotice notice, OutputStream to) throws IOException {
        mustBeStaff();
        Wording in = new Wording(shelf, words, Locale.forLanguageTag(notice.language()));
        List<Paper.Particular> particulars = new ArrayList<>();
        particulars.add(new Paper.Particular(in.say("informing.version"), notice.version()));
        notice.givenSince()
                .ifPresent(day -> particulars.add(new Paper.Particular(in.say("informing.since"), Days.of(day))));
        press.print(
                new Paper(
                        in.language(),
                        List.of(organisation.name()),
                        particulars,
                        List.of(),
                        notice.title(),
                        Marked.blocks(notice.text(), 1),
                        ""),
                PaperFormat.PDF,
                to);
    }

    /** Whoever is helped by one area is helped by the office too: what core does is told in each. */
    private static List<ProcessingActivity> ofArea(List<ProcessingActivity> all, String area) {
        return area.equals(Shelf.CORE)
                ? all
                : all.stream()
                        .filter(one ->
                                one.area().equals(Shelf.CORE) || one.area().equals(area))
                        .toList();
    }

    /** An area that brings nothing but words does nothing with data. */
    private List<ProcessingActivity> all(Locale language) {
        mustBeStaff();
        return activities.all(language).stream()
                .filter(one -> one.described() || !one.services().isEmpty())
                .toList();
    }

    private void mustBeStaff() {
        ground.sight()
                .need(
                        "reading the notice about personal data",
                        Role.DESK,
                        Role.WORKER,
                        Role.COORDINATOR,
                        Role.PRIVACY,
                        Role.ADMINISTRATOR);
    }
}
