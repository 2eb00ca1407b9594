package org.affianca.engine.db;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the data lives; absent means as written here. PID {@code org.affianca.db}. */
@ObjectClassDefinition(name = "Database")
@interface DatabaseSettings {
    String PID = "org.affianca.db";

    @AttributeDefinition(description = "jdbc:derby:… or jdbc:postgresql://…; empty = Derby in the data folder")
    String url() default "";

    @AttributeDefinition(description = "The database user; empty for Derby")
    String user() default "";

    @AttributeDefinition(description = "The database user's password")
    String password() default "";

    @AttributeDefinition(description = "Connections held at most")
    int poolSize() default 12;

    @AttributeDefinition(description = "Milliseconds a request waits for a connection before it fails")
    int patience() default 10_000;
}
