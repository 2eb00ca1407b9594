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
import java.util.ArrayList;
import java.util.HashSet;
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
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
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

    /** Enters the lines that were chosen, each by itself; answers with what became of each line of the list. */
    @POST
    public MeasureListSheet enter(@Context HttpHeaders headers, MeasureListEntry list) {
        mustCoordinate();
        List<Judged> judged = judged(list.text());
        Set<Integer> chosen = chosen(judged, list.lines());
        List<Judged> after = new ArrayList<>();
        Set<Integer> entered = new HashSet<>();
        for (Judged one : judged) {
            boolean wanted = chosen.contains(one.row().line()) && one.canBeEntered();
            Judged become = wanted ? entering.enter(one) : one;
            if (wanted && become.act() != MeasureAct.REFUSED) {
                entered.add(one.row().line());
            }
            after.add(become);
        }
        told(new MeasureListEntered(
                count(after, entered, MeasureAct.OPENS),
                count(after, entered, MeasureAct.CHANGES),
                chosen.size() - entered.size()));
        Locale locale = locale(headers);
        return new MeasureListSheet(after.stream()
                .map(one -> line(one, entered.contains(one.row().line()), locale))
                .toList());
    }

    private void told(MeasureListEntered what) {
        transactions.within(() -> {
            events.happened(what);
            return what;
        });
    }

    private List<Judged> judged(String text) {
        Set<String> measures = catalogue.codes("adults.national-measure", Locale.ENGLISH).stream()
                .map(Choice::code)
                .collect(Collectors.toSet());
        return judge.judge(new MeasureListReader(settings, measures, LocalDate.now(clock)).read(text));
    }

    private static Set<Integer> chosen(List<Judged> judged, List<Integer> lines) {
        if (lines.isEmpty() || lines.size() > MeasureListReader.MOST) {
            throw new Invalid(Flaw.at("/lines", "how-many-lines", "most", MeasureListReader.MOST));
        }
        Set<Integer> known = judged.stream().map(one -> one.row().line()).collect(Collectors.toSet());
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!known.contains(lines.get(i))) {
                flaws.add(Flaw.at("/lines/" + i, "unknown-line"));
            }
        }
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
        return Set.copyOf(new HashSet<>(lines));
    }

    private static long count(List<Judged> all, Set<Integer> entered, MeasureAct act) {
        return all.stream()
                .filter(one -> one.act() == act && entered.contains(one.row().line()))
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
