package org.affianca.rest.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
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
import org.affianca.api.order.AuthorityId;
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

/** The types of the house as JSON knows them: ids are integers, days ISO texts, money euro with two digits. */
final class HouseTypes extends SimpleModule {
    HouseTypes() {
        super("affianca");
        id(PersonId.class, PersonId::new, PersonId::value);
        id(CaseId.class, CaseId::new, CaseId::value);
        id(WorkId.class, WorkId::new, WorkId::value);
        id(UnitId.class, UnitId::new, UnitId::value);
        id(UserId.class, UserId::new, UserId::value);
        id(TaskId.class, TaskId::new, TaskId::value);
        id(LetterId.class, LetterId::new, LetterId::value);
        id(FileCopyId.class, FileCopyId::new, FileCopyId::value);
        id(ActivityId.class, ActivityId::new, ActivityId::value);
        id(AppointmentId.class, AppointmentId::new, AppointmentId::value);
        id(MeetingId.class, MeetingId::new, MeetingId::value);
        id(AdoptionLinkId.class, AdoptionLinkId::new, AdoptionLinkId::value);
        id(AdoptionOpeningId.class, AdoptionOpeningId::new, AdoptionOpeningId::value);
        id(GlassId.class, GlassId::new, GlassId::value);
        id(BarrierId.class, BarrierId::new, BarrierId::value);
        id(TransferId.class, TransferId::new, TransferId::value);
        id(MergeId.class, MergeId::new, MergeId::value);
        id(DraftId.class, DraftId::new, DraftId::value);
        id(NoteId.class, NoteId::new, NoteId::value);
        id(ContactId.class, ContactId::new, ContactId::value);
        id(ReportId.class, ReportId::new, ReportId::value);
        id(EmergencyId.class, EmergencyId::new, EmergencyId::value);
        id(TurnId.class, TurnId::new, TurnId::value);
        id(PayeeId.class, PayeeId::new, PayeeId::value);
        id(PaymentId.class, PaymentId::new, PaymentId::value);
        id(PaymentRunId.class, PaymentRunId::new, PaymentRunId::value);
        id(TreasuryId.class, TreasuryId::new, TreasuryId::value);
        id(FundId.class, FundId::new, FundId::value);
        id(ChapterId.class, ChapterId::new, ChapterId::value);
        id(CommitmentId.class, CommitmentId::new, CommitmentId::value);
        id(ContributionRuleId.class, ContributionRuleId::new, ContributionRuleId::value);
        id(MachineTokenId.class, MachineTokenId::new, MachineTokenId::value);
        id(MeansTestId.class, MeansTestId::new, MeansTestId::value);
        id(VoucherId.class, VoucherId::new, VoucherId::value);
        id(VoucherSeriesId.class, VoucherSeriesId::new, VoucherSeriesId::value);
        id(LookSheetId.class, LookSheetId::new, LookSheetId::value);
        id(LookAlertId.class, LookAlertId::new, LookAlertId::value);
        id(ClaimId.class, ClaimId::new, ClaimId::value);
        id(InformingId.class, InformingId::new, InformingId::value);
        id(DisposalId.class, DisposalId::new, DisposalId::value);
        id(RepaymentId.class, RepaymentId::new, RepaymentId::value);
        id(WaitingListId.class, WaitingListId::new, WaitingListId::value);
        id(EntryId.class, EntryId::new, EntryId::value);
        id(OfferId.class, OfferId::new, OfferId::value);
        id(DocumentId.class, DocumentId::new, DocumentId::value);
        id(HouseholdId.class, HouseholdId::new, HouseholdId::value);
        id(FacilityId.class, FacilityId::new, FacilityId::value);
        id(AuthorityId.class, AuthorityId::new, AuthorityId::value);
        id(PlaceId.class, PlaceId::new, PlaceId::value);
        id(SectionId.class, SectionId::new, SectionId::value);
        id(StayId.class, StayId::new, StayId::value);
        id(AvailabilityId.class, AvailabilityId::new, AvailabilityId::value);
        id(TieId.class, TieId::new, TieId::value);
        id(CircumstanceId.class, CircumstanceId::new, CircumstanceId::value);
        id(OrganisationId.class, OrganisationId::new, OrganisationId::value);
        word(new WordReader<>(Code.class, "code-invalid", Code::new), Code::value);
        word(new WordReader<>(ServiceCode.class, "service-code-invalid", ServiceCode::new), ServiceCode::value);
        word(new WordReader<>(FiscalCode.class, "fiscal-code-invalid", HouseTypes::fiscalCode), FiscalCode::value);
        word(new WordReader<>(LocalDate.class, "date-invalid", Days::day), LocalDate::toString);
        word(new WordReader<>(LocalDateTime.class, "moment-invalid", Days::moment), LocalDateTime::toString);
        word(new WordReader<>(YearMonth.class, "month-invalid", Days::month), YearMonth::toString);
        word(new WordReader<>(Instant.class, "instant-invalid", Instant::parse), Instant::toString);
        addDeserializer(String.class, new TextReader());
        addDeserializer(BigDecimal.class, new AmountReader());
        addDeserializer(int.class, PlainReader.ints(int.class));
        addDeserializer(Integer.class, PlainReader.ints(Integer.class));
        addDeserializer(long.class, PlainReader.longs(long.class));
        addDeserializer(Long.class, PlainReader.longs(Long.class));
        addDeserializer(boolean.class, PlainReader.booleans(boolean.class));
        addDeserializer(Boolean.class, PlainReader.booleans(Boolean.class));
        addDeserializer(Money.class, new MoneyReader());
        addSerializer(Money.class, new Writers.Number<>(Money.class, Money::toEuro));
    }

    private <I> void id(Class<I> type, LongFunction<I> make, ToLongFunction<I> value) {
        addDeserializer(type, new IdReader<>(type, make));
        addSerializer(type, new Writers.Id<>(type, value));
    }

    private <W> void word(WordReader<W> reader, java.util.function.Function<W, String> text) {
        Class<W> type = reader.type();
        addDeserializer(type, reader);
        addSerializer(type, new Writers.Word<>(type, text));
    }

    private static FiscalCode fiscalCode(String typed) {
        return FiscalCode.parse(typed).orElseThrow(() -> new IllegalArgumentException("not a fiscal code"));
    }
}
