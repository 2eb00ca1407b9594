package org.affianca.engine.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.engine.catalogue.AreaFiles;
import org.affianca.engine.catalogue.LetterForm;
import org.affianca.engine.catalogue.LetterReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The templates in the folder {@code letters/AREA} of the municipality's profile, read at the start. With a mistake in them
 * none of an area's is used, and the log says what to mend: letters then go out as the area wrote them.
 */
@Component(configurationPid = ProfileSettings.PID)
public final class ProfileLetters implements OwnLetters {
    private static final Logger LOG = LoggerFactory.getLogger(ProfileLetters.class);

    private final List<LetterForm> letters;

    @Activate
    public ProfileLetters(ProfileSettings settings) {
        this(ProfileFolder.home(settings));
    }

    ProfileLetters(Optional<Path> profile) {
        this.letters = profile.map(home -> read(home.resolve("letters"))).orElse(List.of());
    }

    @Override
    public List<LetterForm> letters() {
        return letters;
    }

    private static List<LetterForm> read(Path folder) {
        List<LetterForm> all = new ArrayList<>();
        for (Path area : areas(folder)) {
            List<String> errors = new ArrayList<>();
            List<LetterForm> found =
                    LetterReader.readAll(area.getFileName().toString(), "", AreaFiles.in(area), errors);
            if (errors.isEmpty()) {
                all.addAll(found);
            } else {
                LOG.error("the letters in {} cannot be used: {}", area, String.join("; ", errors));
            }
        }
        return List.copyOf(all);
    }

    private static List<Path> areas(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException failed) {
            LOG.error("the folder {} cannot be read: {}", folder, failed.getMessage());
            return List.of();
        }
    }
}
