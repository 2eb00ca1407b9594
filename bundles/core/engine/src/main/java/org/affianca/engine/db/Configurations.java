package org.affianca.engine.db;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Properties;
import org.affianca.api.ActivityId;
import org.affianca.api.AppointmentId;
import org.affianca.api.CaseId;
import org.affianca.api.CircumstanceId;
import org.affianca.api.Code;
import org.affianca.api.ContactId;
import org.affianca.api.DocumentId;
import org.affianca.api.DraftId;
import org.affianca.api.FacilityId;
import org.affianca.api.FileCopyId;
import org.affianca.api.GlassId;
import org.affianca.api.HouseholdId;
import org.affianca.api.LetterId;
import org.affianca.api.MeetingId;
import org.affianca.api.MergeId;
import org.affianca.api.NoteId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.ReportId;
import org.affianca.api.ServiceCode;
import org.affianca.api.TaskId;
import org.affianca.api.TieId;
import org.affianca.api.TransferId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.adoption.AdoptionLinkId;
import org.affianca.api.adoption.AdoptionOpeningId;
import org.affianca.api.barrier.BarrierId;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.budget.FundId;
import org.affianca.api.claim.ClaimId;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.TurnId;
import org.affianca.api.informing.InformingId;
import org.affianca.api.look.LookAlertId;
import org.affianca.api.look.LookSheetId;
import org.affianca.api.machine.MachineTokenId;
import org.affianca.api.means.MeansTestId;
import org.affianca.api.money.Money;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.TreasuryId;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.place.AvailabilityId;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.SectionId;
import org.affianca.api.place.StayId;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.OfferId;
import org.affianca.api.queue.WaitingListId;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.api.retention.DisposalId;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.VoucherSeriesId;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.AutoMappingUnknownColumnBehavior;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.apache.ibatis.type.TypeHandlerRegistry;

/** Makes MyBatis Configurations, all alike: records by constructor, our ids and days as columns, no caches. */
final class Configurations {
    private Configurations() {}

    static Configuration fresh(Database database) {
        Configuration configuration = new Configuration(new Environment("house", ours(), database.source()));
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setAutoMappingUnknownColumnBehavior(AutoMappingUnknownColumnBehavior.NONE);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setCacheEnabled(false);
        configuration.setJdbcTypeForNull(database.dialect().forNull());
        handlers(configuration.getTypeHandlerRegistry(), database.dialect());
        return configuration;
    }

    /** Begin, commit and the end of a connection are {@link HouseTransactions}' affair. */
    private static ManagedTransactionFactory ours() {
        Properties notTheirs = new Properties();
        notTheirs.setProperty("closeConnection", "false");
        ManagedTransactionFactory factory = new ManagedTransactionFactory();
        factory.setProperties(notTheirs);
        return factory;
    }

    private static void handlers(TypeHandlerRegistry registry, Dialect dialect) {
        registry.register(LocalDate.class, new DayHandler());
        registry.register(Instant.class, new InstantHandler());
        registry.register(Optional.class, new OptionalHandler(dialect));
        registry.register(YearMonth.class, Handlers.text(YearMonth::parse, YearMonth::toString));
        registry.register(FiscalCode.class, Handlers.text(FiscalCode::new, FiscalCode::value));
        registry.register(Code.class, Handlers.text(Code::new, Code::value));
        registry.register(ServiceCode.class, Handlers.text(ServiceCode::new, ServiceCode::value));
        registry.register(Money.class, Handlers.number(Money::new, Money::cents));
        registry.register(OrganisationId.class, Handlers.number(OrganisationId::new, OrganisationId::value));
        registry.register(UserId.class, Handlers.number(UserId::new, UserId::value));
        registry.register(UnitId.class, Handlers.number(UnitId::new, UnitId::value));
        registry.register(PersonId.class, Handlers.number(PersonId::new, PersonId::value));
        registry.register(TieId.class, Handlers.number(TieId::new, TieId::value));
        registry.register(CircumstanceId.class, Handlers.number(CircumstanceId::new, CircumstanceId::value));
        registry.register(HouseholdId.class, Handlers.number(HouseholdId::new, HouseholdId::value));
        registry.register(FacilityId.class, Handlers.number(FacilityId::new, FacilityId::value));
        registry.register(CaseId.class, Handlers.number(CaseId::new, CaseId::value));
        registry.register(WorkId.class, Handlers.number(WorkId::new, WorkId::value));
        registry.register(MergeId.class, Handlers.number(MergeId::new, MergeId::value));
        registry.register(DraftId.class, Handlers.number(DraftId::new, DraftId::value));
        registry.register(NoteId.class, Handlers.number(NoteId::new, NoteId::value));
        registry.register(LetterId.class, Handlers.number(LetterId::new, LetterId::value));
        registry.register(FileCopyId.class, Handlers.number(FileCopyId::new, FileCopyId::value));
        registry.register(LookSheetId.class, Handlers.number(LookSheetId::new, LookSheetId::value));
        registry.register(LookAlertId.class, Handlers.number(LookAlertId::new, LookAlertId::value));
        registry.register(ActivityId.class, Handlers.number(ActivityId::new, ActivityId::value));
        registry.register(AppointmentId.class, Handlers.number(AppointmentId::new, AppointmentId::value));
        registry.register(MeetingId.class, Handlers.number(MeetingId::new, MeetingId::value));
        registry.register(PlaceId.class, Handlers.number(PlaceId::new, PlaceId::value));
        registry.register(SectionId.class, Handlers.number(SectionId::new, SectionId::value));
        registry.register(StayId.class, Handlers.number(StayId::new, StayId::value));
        registry.register(AvailabilityId.class, Handlers.number(AvailabilityId::new, AvailabilityId::value));
        registry.register(TaskId.class, Handlers.number(TaskId::new, TaskId::value));
        registry.register(AdoptionLinkId.class, Handlers.number(AdoptionLinkId::new, AdoptionLinkId::value));
        registry.register(AdoptionOpeningId.class, Handlers.number(AdoptionOpeningId::new, AdoptionOpeningId::value));
        registry.register(GlassId.class, Handlers.number(GlassId::new, GlassId::value));
        registry.register(BarrierId.class, Handlers.number(BarrierId::new, BarrierId::value));
        registry.register(TransferId.class, Handlers.number(TransferId::new, TransferId::value));
        registry.register(ContactId.class, Handlers.number(ContactId::new, ContactId::value));
        registry.register(ReportId.class, Handlers.number(ReportId::new, ReportId::value));
        registry.register(EmergencyId.class, Handlers.number(EmergencyId::new, EmergencyId::value));
        registry.register(WaitingListId.class, Handlers.number(WaitingListId::new, WaitingListId::value));
        registry.register(EntryId.class, Handlers.number(EntryId::new, EntryId::value));
        registry.register(OfferId.class, Handlers.number(OfferId::new, OfferId::value));
        registry.register(TurnId.class, Handlers.number(TurnId::new, TurnId::value));
        registry.register(PayeeId.class, Handlers.number(PayeeId::new, PayeeId::value));
        registry.register(PaymentId.class, Handlers.number(PaymentId::new, PaymentId::value));
        registry.register(PaymentRunId.class, Handlers.number(PaymentRunId::new, PaymentRunId::value));
        registry.register(TreasuryId.class, Handlers.number(TreasuryId::new, TreasuryId::value));
        registry.register(FundId.class, Handlers.number(FundId::new, FundId::value));
        registry.register(ChapterId.class, Handlers.number(ChapterId::new, ChapterId::value));
        registry.register(CommitmentId.class, Handlers.number(CommitmentId::new, CommitmentId::value));
        registry.register(
                ContributionRuleId.class, Handlers.number(ContributionRuleId::new, ContributionRuleId::value));
        registry.register(MachineTokenId.class, Handlers.number(MachineTokenId::new, MachineTokenId::value));
        registry.register(MeansTestId.class, Handlers.number(MeansTestId::new, MeansTestId::value));
        registry.register(VoucherId.class, Handlers.number(VoucherId::new, VoucherId::value));
        registry.register(VoucherSeriesId.class, Handlers.number(VoucherSeriesId::new, VoucherSeriesId::value));
        registry.register(RepaymentId.class, Handlers.number(RepaymentId::new, RepaymentId::value));
        registry.register(ClaimId.class, Handlers.number(ClaimId::new, ClaimId::value));
        registry.register(InformingId.class, Handlers.number(InformingId::new, InformingId::value));
        registry.register(DisposalId.class, Handlers.number(DisposalId::new, DisposalId::value));
        registry.register(DocumentId.class, Handlers.number(DocumentId::new, DocumentId::value));
    }
}
