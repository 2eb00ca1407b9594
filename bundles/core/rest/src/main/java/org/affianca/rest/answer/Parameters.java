package org.affianca.rest.answer;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
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
import org.affianca.api.PersonId;
import org.affianca.api.ReportId;
import org.affianca.api.ServiceCode;
import org.affianca.api.TaskId;
import org.affianca.api.TieId;
import org.affianca.api.TransferId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.adoption.AdoptionOpeningId;
import org.affianca.api.barrier.BarrierId;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.budget.FundId;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.TurnId;
import org.affianca.api.machine.MachineTokenId;
import org.affianca.api.means.MeansTestId;
import org.affianca.api.order.AuthorityId;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.TreasuryId;
import org.affianca.api.place.AvailabilityId;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.SectionId;
import org.affianca.api.place.StayId;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.OfferId;
import org.affianca.api.queue.WaitingListId;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.VoucherSeriesId;
import org.affianca.rest.json.Days;
import org.jspecify.annotations.Nullable;

/** The types of the house in paths, queries and headers. */
public final class Parameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            id(PersonId.class, PersonId::new),
            id(CaseId.class, CaseId::new),
            id(WorkId.class, WorkId::new),
            id(UnitId.class, UnitId::new),
            id(UserId.class, UserId::new),
            id(TaskId.class, TaskId::new),
            id(AdoptionOpeningId.class, AdoptionOpeningId::new),
            id(GlassId.class, GlassId::new),
            id(BarrierId.class, BarrierId::new),
            id(TransferId.class, TransferId::new),
            id(ContactId.class, ContactId::new),
            id(ReportId.class, ReportId::new),
            id(EmergencyId.class, EmergencyId::new),
            id(TurnId.class, TurnId::new),
            id(DraftId.class, DraftId::new),
            id(WaitingListId.class, WaitingListId::new),
            id(EntryId.class, EntryId::new),
            id(OfferId.class, OfferId::new),
            id(DocumentId.class, DocumentId::new),
            id(HouseholdId.class, HouseholdId::new),
            id(MergeId.class, MergeId::new),
            id(LetterId.class, LetterId::new),
            id(FileCopyId.class, FileCopyId::new),
            id(ActivityId.class, ActivityId::new),
            id(AppointmentId.class, AppointmentId::new),
            id(RepaymentId.class, RepaymentId::new),
            id(VoucherId.class, VoucherId::new),
            id(VoucherSeriesId.class, VoucherSeriesId::new),
            id(MachineTokenId.class, MachineTokenId::new),
            id(MeansTestId.class, MeansTestId::new),
            id(ContributionRuleId.class, ContributionRuleId::new),
            id(MeetingId.class, MeetingId::new),
            id(FacilityId.class, FacilityId::new),
            id(AuthorityId.class, AuthorityId::new),
            id(PlaceId.class, PlaceId::new),
            id(SectionId.class, SectionId::new),
            id(StayId.class, StayId::new),
            id(AvailabilityId.class, AvailabilityId::new),
            id(TieId.class, TieId::new),
            id(CircumstanceId.class, CircumstanceId::new),
            id(PayeeId.class, PayeeId::new),
            id(PaymentId.class, PaymentId::new),
            id(PaymentRunId.class, PaymentRunId::new),
            id(TreasuryId.class, TreasuryId::new),
            id(FundId.class, FundId::new),
            id(ChapterId.class, ChapterId::new),
            id(CommitmentId.class, CommitmentId::new),
            Map.entry(Code.class, Code::new),
            Map.entry(ServiceCode.class, ServiceCode::new),
            Map.entry(LocalDate.class, Days::day),
            Map.entry(LocalDateTime.class, Days::moment),
            Map.entry(YearMonth.class, Days::month),
            Map.entry(Version.class, Version::of));

    private static <I> Map.Entry<Class<?>, Function<String, ?>> id(Class<I> type, LongFunction<I> make) {
        return Map.entry(type, text -> {
            long number = Long.parseLong(text);
            if (number < 1) {
                throw new IllegalArgumentException("an id is positive");
            }
            return make.apply(number);
        });
    }

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = READERS.getOrDefault(raw, isId(raw) ? key(raw) : null);
        return reader == null ? null : new Converter<>(raw, reader);
    }

    /** A record of one number that is called an id: one that nobody listed above must not keep the API from serving. */
    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == long.class;
    }

    private static <I> Function<String, ?> key(Class<I> type) {
        return id(type, number -> {
                    try {
                        return type.getConstructor(long.class).newInstance(number);
                    } catch (ReflectiveOperationException failed) {
                        throw new IllegalStateException("making a " + type.getSimpleName(), failed);
                    }
                })
                .getValue();
    }

    // Lazy: the default of If-Match is a problem, which must not arise before anybody asks.
    @ParamConverter.Lazy
    private record Converter<T>(Class<T> type, Function<String, ?> reader) implements ParamConverter<T> {
        @Override
        public T fromString(String value) {
            return type.cast(reader.apply(value));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
