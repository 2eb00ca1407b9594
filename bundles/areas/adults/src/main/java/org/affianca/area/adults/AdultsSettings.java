package org.affianca.area.adults;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * What a municipality may set for adults; absent means as written here. How the columns of a list of households are headed
 * differs from one export to the next: confirm the words against the file that arrives.
 */
@ObjectClassDefinition(name = "Adults")
public @interface AdultsSettings {
    String PID = "org.affianca.area.adults";

    @AttributeDefinition(description = "Headings of the column with the fiscal code, with commas between")
    String codeHeadings() default "codice fiscale,cf,fiscal code";

    @AttributeDefinition(description = "Headings of the column with INPS's protocol")
    String protocolHeadings() default "protocollo,protocollo inps,numero protocollo,protocol";

    @AttributeDefinition(description = "Headings of the column with the day on which the activation pact was signed")
    String signedHeadings() default "data pad,data sottoscrizione pad,pad,signed on";

    @AttributeDefinition(description = "Headings of the column with the day of the application; it may be absent")
    String appliedHeadings() default "data domanda,domanda,applied on";

    @AttributeDefinition(description = "Headings of the column with the members of the household")
    String membersHeadings() default "componenti,componenti nucleo,members";

    @AttributeDefinition(
            description = "Headings of the column with the measure; where it is absent all are usualMeasure")
    String measureHeadings() default "misura,measure";

    @AttributeDefinition(description = "Code of the measure of a row that names none, of the list national-measure")
    String usualMeasure() default "adi";
}
