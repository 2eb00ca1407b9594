package org.affianca.engine.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the profile asked for; the house's plain one when none is. */
final class ProfileFolder {
    private static final String PLAIN = "plain";

    private ProfileFolder() {}

    static Profile read(ProfileSettings settings) {
        return home(settings)
                .map(home -> in(home, home.getFileName().toString()))
                .orElseGet(ProfileFolder::plain);
    }

    /** The folder of the profile asked for. */
    static Optional<Path> home(ProfileSettings settings) {
        String name = first(settings.profile(), System.getProperty("affianca.profile"));
        String folder = first(settings.folder(), System.getProperty("affianca.profiles"));
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(Path.of(folder.isEmpty() ? inEtc() : folder).resolve(name));
    }

    static Profile read(Path folder, String name) {
        return in(folder.resolve(name), name);
    }

    private static Profile in(Path home, String name) {
        Path file = home.resolve("profile.yaml");
        try {
            return ProfileReader.read(name, file.toString(), Files.readString(file));
        } catch (IOException missing) {
            throw new BadProfile(List.of("profile '" + name + "' cannot be read: there is no readable " + file));
        }
    }

    static Profile plain() {
        try (InputStream in = Optional.ofNullable(ProfileFolder.class.getResourceAsStream("/profile/profile.yaml"))
                .orElseThrow()) {
            return ProfileReader.read(PLAIN, "profile.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String inEtc() {
        return System.getProperty("karaf.etc", "etc") + "/profiles";
    }

    private static String first(String set, @org.jspecify.annotations.Nullable String property) {
        return !set.isBlank() || property == null ? set.strip() : property.strip();
    }
}
