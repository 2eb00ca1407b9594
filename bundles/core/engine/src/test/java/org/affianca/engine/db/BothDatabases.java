package org.affianca.engine.db;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A house on each database, built when its turn comes and closed by JUnit afterwards. */
final class BothDatabases implements ArgumentsProvider {
    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Stream.<Supplier<TestHouse>>of(TestHouse::onDerby, TestHouse::onPostgres)
                .map(Supplier::get)
                .map(Arguments::of);
    }
}
