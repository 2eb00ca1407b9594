package org.affianca.area.adults.listed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.table.CsvRow;
import org.affianca.api.table.CsvTable;
import org.affianca.area.adults.AdultsSettings;

/** Reads the list: a text with a row for each household. */
final class MeasureListReader {
    static final int MOST = 200;
    private static final String TEXT = "/text";
    private static final int LONGEST_PROTOCOL = 40;
    private static final int MOST_MEMBERS = 20;
    private static final int EARLIEST_YEAR = 1900;
    private static final Pattern PROTOCOL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*");
    private static final DateTimeFormatter ITALIAN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final AdultsSettings settings;
    private final Set<String> measures;
    private final LocalDate today;

    /** @param measures the codes of the measures that hold today */
    MeasureListReader(AdultsSettings settings, Set<String> measures, LocalDate today) {
        this.settings = settings;
        this.measures = measures;
        this.today = today;
    }

    /** @throws Invalid when the text is no table or lacks a column */
    List<ReadRow> read(String text) {
        CsvTable table = CsvTable.read(TEXT, text, MOST);
        Columns columns = Columns.of(table, settings);
        if (table.rows().isEmpty()) {
            throw new Invalid(Flaw.at(TEXT, "list-without-rows"));
        }
        Map<String, Integer> lines = new HashMap<>();
        return table.rows().stream().map(row -> once(row(columns, row), lines)).toList();
    }

    /** The same household on a second line is not entered twice. */
    private static ReadRow once(ReadRow row, Map<String, Integer> lines) {
        Integer before = row.protocol().isEmpty()
                ? null
                : lines.putIfAbsent(row.protocol().toUpperCase(Locale.ROOT), row.line());
        if (before == null) {
            return row;
        }
        List<Because> against = new ArrayList<>(row.against());
        against.add(Because.of("listed-before", "line", before));
        return new ReadRow(row.line(), row.fiscalCode(), row.protocol(), Optional.empty(), against);
    }

    private ReadRow row(Columns columns, CsvRow row) {
        List<Because> against = new ArrayList<>();
        String protocol = columns.protocol().in(row);
        Optional<FiscalCode> code = FiscalCode.parse(columns.code().in(row));
        against(against, code.isEmpty(), "listed-code-wrong");
        against(
                against,
                protocol.length() > LONGEST_PROTOCOL
                        || !PROTOCOL.matcher(protocol).matches(),
                "listed-protocol-wrong");
        Optional<LocalDate> signed = day(columns.signed().in(row));
        against(against, signed.isEmpty(), "listed-signed-wrong");
        against(against, signed.filter(day -> day.isAfter(today)).isPresent(), "listed-signed-ahead");
        String appliedText = columns.applied().in(row);
        Optional<LocalDate> applied = day(appliedText);
        against(against, !appliedText.isEmpty() && applied.isEmpty(), "listed-applied-wrong");
        against(
                against,
                applied.isPresent() && signed.isPresent() && applied.get().isAfter(signed.get()),
                "listed-applied-late");
        int members = members(columns.members().in(row));
        against(against, members == 0, "listed-members-wrong");
        String said = columns.measure().in(row).toLowerCase(Locale.ROOT);
        String measure = said.isEmpty() ? settings.usualMeasure() : said;
        against(against, !measures.contains(measure), "listed-measure-unknown");
        Optional<ListedMeasure> listed = against.isEmpty()
                ? Optional.of(new ListedMeasure(
                        code.orElseThrow(), protocol, signed.orElseThrow(), applied, members, measure))
                : Optional.empty();
        return new ReadRow(row.line(), columns.code().in(row), protocol, listed, against);
    }

    private static void against(List<Because> all, boolean wrong, String why) {
        if (wrong) {
            all.add(Because.of(why));
        }
    }

    private static int members(String text) {
        int count = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
        return count <= MOST_MEMBERS ? count : 0;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = text.contains("/") ? LocalDate.parse(text, ITALIAN) : LocalDate.parse(text);
            return day.getYear() < EARLIEST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Which column says what. */
    private record Columns(
            Column code, Column protocol, Column signed, Column applied, Column members, Column measure) {
        static Columns of(CsvTable table, AdultsSettings settings) {
            Columns columns = new Columns(
                    Column.of(table, settings.codeHeadings()),
                    Column.of(table, settings.protocolHeadings()),
                    Column.of(table, settings.signedHeadings()),
                    Column.of(table, settings.appliedHeadings()),
                    Column.of(table, settings.membersHeadings()),
                    Column.of(table, settings.measureHeadings()));
            List<Flaw> missing = Stream.of(columns.code, columns.protocol, columns.signed, columns.members)
                    .filter(column -> column.place().isEmpty())
                    .map(column -> Flaw.at(TEXT, "list-without-column", "column", column.name()))
                    .toList();
            if (!missing.isEmpty()) {
                throw new Invalid(missing);
            }
            return columns;
        }
    }
}
