package org.affianca.engine.check;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;

/** The place in a list after which a page begins: the key of the last row seen, opaque to whoever carries it. */
public final class Cursor {
    private static final String BETWEEN = "\u001f";

    private Cursor() {}

    public static String of(Object... key) {
        String plain = Stream.of(key).map(Object::toString).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The key in what the client sent back; what is no key of this list is the client's mistake, not a fault. */
    public static <K> Optional<K> read(Paging paging, int parts, Function<List<String>, K> key) {
        return paging.after().map(text -> {
            try {
                String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                List<String> list = Arrays.asList(plain.split(BETWEEN, -1));
                if (list.size() != parts || plain.indexOf('\0') >= 0) {
                    throw new IllegalArgumentException("parts");
                }
                return key.apply(list);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new Invalid(Flaw.at("/after", "unknown-page"));
            }
        });
    }

    /** A page of rows fetched with one more than asked for; the extra one only says that there are others. */
    public static <R, T> Page<T> page(List<R> rows, Paging paging, Function<R, String> key, Function<R, T> item) {
        boolean more = rows.size() > paging.limit();
        List<R> mine = more ? rows.subList(0, paging.limit()) : rows;
        Optional<String> next = more ? Optional.of(key.apply(mine.get(mine.size() - 1))) : Optional.empty();
        return new Page<>(mine.stream().map(item).toList(), next);
    }
}
