package org.affianca.engine.parent;

import static org.affianca.api.order.Extent.GUARDED;
import static org.affianca.api.order.Extent.NONE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.order.Power;
import org.affianca.api.parent.Holder;
import org.affianca.api.parent.Matter;
import org.affianca.api.parent.Source;
import org.affianca.api.tie.TieKind;
import org.affianca.engine.parent.ParentMapper.BarrierRow;
import org.affianca.engine.parent.ParentMapper.ConflictRow;
import org.affianca.engine.parent.ParentMapper.HolderRow;
import org.affianca.engine.parent.ParentMapper.PowerRow;

/** All that stands about a child and those who answer for it, on one day; what follows from it for each of them. */
record Standings(
        PersonId child,
        boolean minor,
        List<HolderRow> holders,
        List<LimitRow> limits,
        List<PowerRow> powers,
        List<ConflictRow> conflicts,
        List<BarrierRow> barriers) {
    private static final Set<String> DANGEROUS = Set.of("no-contact-order", "violence");
    /** Whose signature stands for that of the parents. */
    private static final Set<String> INSTEAD =
            Set.of("service", "guardian", "special-curator", "foster-family", "facility", "court");

    Holder of(HolderRow one) {
        Standing standing = Standing.of(one, minor);
        Weighing weighing = new Weighing(standing);
        byOrders(one, weighing);
        if (standing == Standing.PARENT) {
            byPowers(one, weighing);
            byGuardian(weighing);
        }
        byConflicts(one, weighing);
        byBarriers(one, weighing);
        if (one.unsafeContacts()) {
            weighing.limit(Matter.NEWS, GUARDED, Source.CONTACT, Because.of("parent-contacts-unsafe"));
        }
        return new Holder(one.personId(), one.label(), one.kind(), one.role(), weighing.weighed());
    }

    private void byOrders(HolderRow one, Weighing weighing) {
        for (LimitRow limit : limits) {
            if (limit.parentPersonId().equals(one.personId())) {
                for (Matter matter : Matter.values()) {
                    weighing.limit(
                            matter, limit.of(matter), Source.ORDER, limit.because(), Optional.of(limit.workId()));
                }
            }
        }
    }

    /** Acts that this parent may not sign alone any more, or that somebody else signs. */
    private void byPowers(HolderRow one, Weighing weighing) {
        for (PowerRow power : powers) {
            boolean contacts = power.act().equals("contacts");
            boolean excluded = power.manner() == Power.Manner.EXCLUDED;
            boolean bound = concerns(power, one) && power.manner() != Power.Manner.ALONE;
            boolean instead = !contacts && INSTEAD.contains(power.holder()) && !excluded;
            if (bound || instead) {
                String word = bound ? "manner." + power.manner() : "code.power-holder." + power.holder();
                weighing.limit(
                        contacts ? Matter.MEETINGS : Matter.DECISIONS,
                        contacts && excluded ? NONE : GUARDED,
                        Source.ORDER,
                        LimitRow.because(
                                power.authority(),
                                power.reference(),
                                power.issuedOn(),
                                bound ? "parent-power" : "parent-power-of-other",
                                Map.of("act", "code.power-act." + power.act(), "how", word)),
                        Optional.of(power.workId()));
            }
        }
    }

    private static boolean concerns(PowerRow power, HolderRow one) {
        if (power.holderPersonId().isPresent()) {
            return power.holderPersonId().get() == one.personId().value();
        }
        return power.holder().equals("parents")
                || power.holder().equals("mother") && one.sex().equals("F")
                || power.holder().equals("father") && one.sex().equals("M");
    }

    private void byGuardian(Weighing weighing) {
        holders.stream().filter(Standing::isGuardian).findFirst().ifPresent(guardian -> {
            Because because =
                    new Because("parent-guardian", Map.of("name", guardian.label(), "court", guardian.court()));
            weighing.limit(Matter.DECISIONS, NONE, Source.TIE, because);
        });
    }

    private void byConflicts(HolderRow one, Weighing weighing) {
        for (ConflictRow conflict : conflicts) {
            Because because = Because.of("parent-conflict", "role", "code.tie-conflict." + conflict.role());
            boolean dangerous = DANGEROUS.contains(conflict.role());
            if (conflict.between(child, one.personId())
                    && (dangerous || conflict.role().equals("to-keep-apart"))) {
                boolean forbidden = conflict.role().equals("no-contact-order");
                weighing.limit(Matter.MEETINGS, forbidden ? NONE : GUARDED, Source.TIE, because);
                weighing.limit(Matter.NEWS, GUARDED, Source.TIE, because);
            } else if (dangerous && amongParents(conflict, one)) {
                weighing.limit(Matter.NEWS, GUARDED, Source.TIE, Because.of("parent-conflict-parents"));
                weighing.limit(Matter.FILE, GUARDED, Source.TIE, Because.of("parent-conflict-parents"));
            }
        }
    }

    /** From either side: what one is told of the child may tell where the other is. */
    private boolean amongParents(ConflictRow conflict, HolderRow one) {
        return holders.stream()
                .filter(other ->
                        other.kind() == TieKind.KINSHIP && !other.personId().equals(one.personId()))
                .anyMatch(other -> conflict.between(one.personId(), other.personId()));
    }

    private void byBarriers(HolderRow one, Weighing weighing) {
        boolean kept =
                barriers.stream().anyMatch(barrier -> barrier.otherPersonId().equals(one.personId()));
        if (kept) {
            for (Matter matter : List.of(Matter.NEWS, Matter.FILE, Matter.MEETINGS)) {
                weighing.limit(matter, GUARDED, Source.BARRIER, Because.of("parent-barrier"));
            }
        }
    }
}
