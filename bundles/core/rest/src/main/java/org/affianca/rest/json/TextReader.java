package org.affianca.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads a text; absent is the empty text, and what no database can keep is a flaw. */
final class TextReader extends StdDeserializer<String> {
    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            Flaws.of(context).add(in, "text-expected");
            in.skipChildren();
            return "";
        }
        String text = in.getText();
        if (!Texts.canBeKept(text)) {
            Flaws.of(context).add(in, "text-unreadable");
        }
        return text;
    }

    @Override
    public String getNullValue(DeserializationContext context) {
        return "";
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return "";
    }
}
