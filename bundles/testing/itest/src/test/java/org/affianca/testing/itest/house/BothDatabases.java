package org.affianca.testing.itest.house;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A town in Karaf on Derby, then the one on PostgreSQL, each started by the first test class that asks. */
class BothDatabases implements ArgumentsProvider {
    private final Supplier<Towns> onDerby;
    private final Supplier<Towns> onPostgres;

    BothDatabases() {
        this(InKaraf::new);
    }

    BothDatabases(Supplier<Towns> onDerby) {
        this(onDerby, OnPostgres::new);
    }

    BothDatabases(Supplier<Towns> onDerby, Supplier<Towns> onPostgres) {
        this.onDerby = onDerby;
        this.onPostgres = onPostgres;
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Stream.of("derby", "postgresql")
                .map(word -> Arguments.argumentSet(word, towns(word).town(context)));
    }

    private Towns towns(String word) {
        return word.equals("derby") ? onDerby.get() : onPostgres.get();
    }
}
