package org.affianca.engine.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.plan.Commitment;
import org.affianca.api.plan.Horizon;
import org.affianca.api.plan.Indicator;
import org.affianca.api.plan.Party;
import org.affianca.api.plan.PlanAction;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanGoal;
import org.affianca.api.plan.Signatory;
import org.affianca.api.plan.Signature;

/** Writes an invented plan and has it signed by the person and the case manager. */
final class DemoPlan {
    private static final int PERSON = 1;
    private static final int MANAGER = 2;

    private final Desks desks;

    DemoPlan(Desks desks) {
        this.desks = desks;
    }

    void agree(WorkId id, Actor manager, LocalDate on) {
        act(id, (plan, version) -> desks.planDesk().write(plan, version, content(manager.label())));
        act(id, (plan, version) -> desks.planDesk().propose(plan, version, on));
        act(id, (plan, version) -> desks.planDesk().sign(plan, version, signed(PERSON, on)));
        act(id, (plan, version) -> desks.planDesk().sign(plan, version, signed(MANAGER, on)));
    }

    private void act(WorkId id, BiConsumer<WorkId, Integer> what) {
        what.accept(id, desks.plans().find(id).orElseThrow().version());
    }

    private static Signature signed(int who, LocalDate on) {
        return new Signature(who, Signature.Answer.SIGNED, on, "paper", "");
    }

    private static PlanContent content(String manager) {
        return new PlanContent(
                "Ritrovare un equilibrio nella vita di ogni giorno, con il sostegno del servizio.",
                6,
                List.of(
                        new PlanGoal(
                                0,
                                "Tenere in ordine le spese di casa",
                                Horizon.SHORT,
                                List.of(action("Scrivere ogni settimana entrate e uscite", Party.PERSON)),
                                List.of(new Indicator(0, "Bollette pagate in tempo", "1 su 4", "4 su 4"))),
                        new PlanGoal(
                                0,
                                "Ritrovare un'occupazione stabile",
                                Horizon.MEDIUM,
                                List.of(action("Preparare insieme il curriculum", Party.SERVICE)),
                                List.of())),
                List.of(new Commitment(0, Party.PERSON, "", "Viene ai colloqui e avvisa se non può")),
                List.of(),
                List.of(
                        signatory(PERSON, Signatory.Role.PERSON, "La persona"),
                        signatory(MANAGER, Signatory.Role.CASE_MANAGER, manager)));
    }

    private static PlanAction action(String text, Party who) {
        return new PlanAction(0, text, who, "", Optional.empty(), Optional.empty());
    }

    private static Signatory signatory(int number, Signatory.Role role, String name) {
        return new Signatory(number, role, name, Optional.empty(), true);
    }
}
