package org.affianca.engine.organisation;

import java.util.Locale;
import java.util.Optional;
import org.affianca.engine.catalogue.OwnWords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The municipality's profile as it was read at the start, and its own words for services. */
@Component(
        service = {OwnProfile.class, OwnWords.class},
        configurationPid = ProfileSettings.PID)
@Designate(ocd = ProfileSettings.class)
public final class OwnProfile implements OwnWords {
    private static final Logger LOG = LoggerFactory.getLogger(OwnProfile.class);
    private static final String SERVICE = "service.";

    private final Profile profile;

    @Activate
    public OwnProfile(ProfileSettings settings) {
        this(read(settings));
    }

    OwnProfile(Profile profile) {
        this.profile = profile;
    }

    private static Profile read(ProfileSettings settings) {
        try {
            return ProfileFolder.read(settings);
        } catch (BadProfile bad) {
            LOG.error("the profile cannot be used: {}", bad.getMessage());
            throw bad;
        }
    }

    Profile profile() {
        return profile;
    }

    @Override
    public Optional<String> say(String key, Locale locale) {
        return key.startsWith(SERVICE)
                ? Optional.ofNullable(profile.services().get(key.substring(SERVICE.length())))
                        .map(words -> words.in(locale))
                : Optional.empty();
    }
}
