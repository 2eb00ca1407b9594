package org.affianca.api.plan;

import java.util.List;

/**
 * What a version of a plan says. The parts carry numbers that are their own in the whole plan and stay from version to
 * version, so that versions can be compared; 0 asks for a fresh one.
 *
 * @param aim at most 2000 characters; required before the version is proposed
 * @param reviewMonths every how many months it is reviewed, 0 to 24; 0 plans no review by itself
 * @param goals at most 50
 * @param commitments at most 100
 * @param budget at most 100
 * @param signatories at most 20
 */
public record PlanContent(
        String aim,
        int reviewMonths,
        List<PlanGoal> goals,
        List<Commitment> commitments,
        List<BudgetLine> budget,
        List<Signatory> signatories) {
    public PlanContent {
        goals = List.copyOf(goals);
        commitments = List.copyOf(commitments);
        budget = List.copyOf(budget);
        signatories = List.copyOf(signatories);
    }

    /** What a plan says that nobody wrote yet. */
    public static PlanContent empty() {
        return new PlanContent("", 0, List.of(), List.of(), List.of(), List.of());
    }
}
