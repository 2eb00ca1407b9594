package org.affianca.rest.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.affianca.api.Page;

/** A list as JSON: never bare, and with the place where the next page starts when there is one. */
public record Listing<T>(List<T> items, Optional<String> next) {
    public Listing {
        items = List.copyOf(items);
    }

    public static <T> Listing<T> of(List<T> items) {
        return new Listing<>(items, Optional.empty());
    }

    public static <T> Listing<T> of(Page<T> page) {
        return new Listing<>(page.items(), page.next());
    }

    public static <S, T> Listing<T> of(Page<S> page, Function<S, T> shape) {
        return new Listing<>(page.items().stream().map(shape).toList(), page.next());
    }

    public static <S, T> Listing<T> of(List<S> items, Function<S, T> shape) {
        return of(items.stream().map(shape).toList());
    }
}
