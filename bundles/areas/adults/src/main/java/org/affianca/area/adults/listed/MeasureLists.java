package org.affianca.area.adults.listed;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Role;
import org.affianca.api.area.AreaResource;
import org.affianca.api.area.Transactions;
import org.affianca.api.casefile.KnownCase;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Words;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Forbidden;
import org.affianca.area.adults.AdultsSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Households of a national measure as another body lists them, for coordinators: first shown, then entered. */
@Component(service = MeasureLists.class, configurationPid = AdultsSettings.PID)
@AreaResource
@Path("measure-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeasureLists {
    private static final String AREA = "adults";

    private final MeasureListJudge judge;
    private final MeasureListEntering entering;
    private final Catalogue catalogue;
    private final Words words;
    private final EventLog events;
    private final Transactions transactions;
    private final Acting acting;
    private final Clock clock;
    private final AdultsSettings settings;

    @Activate
    public MeasureLists(
            @Reference MeasureListJudge judge,
            @Reference MeasureListEntering entering,
            @Reference Catalogue catalogue,
            @Reference Words words,
            @Reference EventLog events,
            @Reference Transactions transactions,
            @Reference Acting acting,
            @Reference Clock clock,
            AdultsSettings settings) {
        this.judge = judge;
        this.entering = entering;
        this.catalogue = catalogue;
        this.words = words;
        this.events = events;
        this.transactions = transactions;
        this.acting = acting;
        this.clock = clock;
        this.settings = settings;
    }

    /** What entering each line would do; changes nothing. */
    @POST
    @Path("preview")
    public MeasureListSheet preview(@Context HttpHeaders headers, MeasureListText list) {
        mustCoordinate();
        Locale locale = locale(headers);
        return transactions.within(() -> new MeasureListSheet(judged(list.text()).stream()
                .map(one -> line(one, false, locale))
                .toList()));
    }

    /** Enters the lines that were chosen, all of them or none; answers with what became of each line of the list. */
    @POST
    public MeasureListSheet enter(@Context HttpHeaders headers, MeasureListEntry list) {
        mustCoordinate();
        Locale locale = locale(headers);
        return transactions.within(() -> {
            List<Judged> rows = entering.enter(judged(list.text()), list.lines());
            Set<Integer> chosen = Set.copyOf(list.lines());
            events.happened(new MeasureListEntered(
                    count(rows, chosen, MeasureAct.OPENS),
                    count(rows, chosen, MeasureAct.CHANGES),
                    count(rows, chosen, MeasureAct.SAME)));
            return new MeasureListSheet(rows.stream()
                    .map(one -> line(
                            one,
                            one.changesSomething() && chosen.contains(one.row().line()),
                            locale))
                    .toList());
        });
    }

    private List<Judged> judged(String text) {
        Set<String> measures = catalogue.codes("adults.national-measure", Locale.ENGLISH).stream()
                .map(Choice::code)
                .collect(Collectors.toSet());
        return judge.judge(new MeasureListReader(settings, measures, LocalDate.now(clock)).read(text));
    }

    private static long count(List<Judged> rows, Set<Integer> chosen, MeasureAct act) {
        return rows.stream()
                .filter(one -> one.act() == act && chosen.contains(one.row().line()))
                .count();
    }

    private MeasureLine line(Judged one, boolean entered, Locale locale) {
        return new MeasureLine(
                one.row().line(),
                one.row().fiscalCode(),
                one.row().protocol(),
                one.act(),
                entered,
                one.person(),
                one.in().map(in -> in.id().value()),
                one.in().map(KnownCase::number).orElse(""),
                one.work().map(id -> id.value()),
                one.why().stream()
                        .map(why -> new MeasureReason(why.code(), words.say(AREA, why, locale)))
                        .toList());
    }

    private void mustCoordinate() {
        if (!acting.actor().is(Role.COORDINATOR)) {
            throw new Forbidden("entering lists of households");
        }
    }

    /** Italian, unless English is asked for before it. */
    private static Locale locale(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("it") || language.equals("en"))
                .findFirst()
                .map(Locale::new)
                .orElse(Locale.ITALIAN);
    }
}
