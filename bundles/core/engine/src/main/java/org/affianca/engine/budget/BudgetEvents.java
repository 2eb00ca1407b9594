package org.affianca.engine.budget;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.budget.FundId;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.money.Money;

/** What may happen to the budget; a commitment for a work stands in its case. */
final class BudgetEvents {
    private BudgetEvents() {}

    record FundEntered(FundId fund) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("fund", fund.value());
        }
    }

    record FundCorrected(FundId fund) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("fund", fund.value());
        }
    }

    record FundReceived(FundId fund, Money amount) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("fund", fund.value(), "cents", amount.cents());
        }
    }

    record ChapterEntered(ChapterId chapter) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("chapter", chapter.value());
        }
    }

    record ChapterCorrected(ChapterId chapter) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("chapter", chapter.value());
        }
    }

    record ChapterAppropriated(ChapterId chapter, Money amount) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("chapter", chapter.value(), "cents", amount.cents());
        }
    }

    record CommitmentProposed(CommitmentId commitment, Money amount, Optional<CaseId> inCase, Optional<WorkId> work)
            implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("commitment", commitment.value(), "cents", amount.cents());
        }
    }

    record CommitmentApproved(CommitmentId commitment, Money amount, Optional<CaseId> inCase, Optional<WorkId> work)
            implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("commitment", commitment.value(), "cents", amount.cents());
        }
    }

    record CommitmentRefused(CommitmentId commitment, Optional<CaseId> inCase, Optional<WorkId> work)
            implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("commitment", commitment.value());
        }
    }

    record CommitmentReleased(CommitmentId commitment, Money amount, Optional<CaseId> inCase, Optional<WorkId> work)
            implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("commitment", commitment.value(), "cents", amount.cents());
        }
    }
}
