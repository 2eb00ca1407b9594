package org.affianca.rest.answer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;

/** Puts on a good answer what its method or body says of itself: its status and its version. */
public final class Outgoing implements ContainerResponseFilter, DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Answers answers = resource.getResourceMethod().getAnnotation(Answers.class);
        if (answers != null) {
            int status = answers.value();
            context.register((ContainerResponseFilter) (request, response) -> {
                if (response.getStatus() == 200) {
                    response.setStatus(status);
                }
            });
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned body) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, Version.etag(body.version()));
        }
    }
}
