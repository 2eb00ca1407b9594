package org.affianca.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.apache.felix.http.jetty.ConnectorFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;

/** Opens the door for https when the settings name a certificate, and closes it when they no longer do. */
@Component(immediate = true, service = Porter.class, configurationPid = TlsSettings.PID)
@Designate(ocd = TlsSettings.class)
public final class Porter {
    private Runnable end = () -> {};

    @Activate
    public Porter(BundleContext context, TlsSettings settings) throws IOException, GeneralSecurityException {
        if (settings.certificate().isBlank()
                && settings.key().isBlank()
                && settings.keystore().isBlank()) {
            return;
        }
        SecureDoor door = new SecureDoor(settings);
        ServiceRegistration<ConnectorFactory> offered = context.registerService(ConnectorFactory.class, door, null);
        end = () -> {
            offered.unregister();
            door.close();
        };
    }

    @Deactivate
    void close() {
        end.run();
    }
}
