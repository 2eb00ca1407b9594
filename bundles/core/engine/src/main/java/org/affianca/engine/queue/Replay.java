package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.queue.HappeningKind;
import org.affianca.api.queue.Rules;

/** A list lived through again from what happened in it, and nothing else. */
final class Replay {
    /** Where an entry stands; rank 1 is the first. */
    record Place(Standing standing, int rank, BigDecimal points, boolean offered) {}

    private final Map<Integer, Rules> rules;
    private final Map<Long, Standing> standings = new HashMap<>();
    private final Set<Long> offered = new HashSet<>();
    private int inForce;
    private LocalDate day = LocalDate.EPOCH;

    Replay(Map<Integer, Rules> rules, List<Happened> happened) {
        this.rules = rules;
        happened.forEach(this::live);
    }

    private void live(Happened what) {
        if (what.kind() == HappeningKind.PUBLISHED || what.kind() == HappeningKind.DAY) {
            inForce = what.ruleNumber();
            day = what.onDay();
        } else if (what.kind() == HappeningKind.ENTERED) {
            standings.put(what.entry(), Standing.entered(what));
        } else if (what.kind() == HappeningKind.OFFERED) {
            offered.add(what.entry());
        } else {
            standings.computeIfPresent(what.entry(), (entry, before) -> before.after(what));
            if (ends(what.kind())) {
                offered.remove(what.entry());
            }
        }
    }

    private static boolean ends(HappeningKind kind) {
        return switch (kind) {
            case ACCEPTED, REFUSED, EXCUSED, EXPIRED, WITHDRAWN, LEFT -> true;
            default -> false;
        };
    }

    int inForce() {
        return inForce;
    }

    LocalDate day() {
        return day;
    }

    Optional<Standing> standing(long entry) {
        return Optional.ofNullable(standings.get(entry));
    }

    /** All that were ranked, the first first. */
    List<Place> ranking() {
        Rules now = rules.get(inForce);
        return now == null ? List.of() : ranked(standings.values(), now, day, offered);
    }

    /** Ranks standings by rules from nothing. */
    static List<Place> ranked(Iterable<Standing> standings, Rules rules, LocalDate day, Set<Long> offered) {
        record Keyed(Standing standing, BigDecimal points, String key) {}
        Marking marking = new Marking(rules, day);
        List<Keyed> keyed = new ArrayList<>();
        for (Standing standing : standings) {
            if (standing.isRanked()) {
                BigDecimal points = marking.sum(standing);
                keyed.add(new Keyed(standing, points, RankKey.of(rules, standing, points)));
            }
        }
        keyed.sort(Comparator.comparing(Keyed::key));
        List<Place> places = new ArrayList<>();
        for (Keyed one : keyed) {
            places.add(new Place(
                    one.standing(),
                    places.size() + 1,
                    one.points(),
                    offered.contains(one.standing().entry())));
        }
        return places;
    }
}
