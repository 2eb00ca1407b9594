package org.affianca.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Bodies between HTTP and records. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    private final ObjectMapper mapper;

    public JsonBodies(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isJson(media) && !InputStream.class.isAssignableFrom(type) && type != byte[].class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isJson(media) && type != byte[].class && type != String.class;
    }

    private static boolean isJson(MediaType media) {
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(media);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in) {
        Flaws flaws = new Flaws();
        Object body = read(generic, in, flaws);
        Whole.check(body, "", flaws);
        if (!flaws.found().isEmpty() || body == null) {
            throw new Invalid(flaws.found());
        }
        return body;
    }

    private @Nullable Object read(Type type, InputStream in, Flaws flaws) {
        JsonParser parser = null;
        try {
            parser = mapper.createParser(in);
            Object body = mapper.readerFor(mapper.constructType(type))
                    .withAttribute(Flaws.KEY, flaws)
                    .readValue(parser);
            if (parser.nextToken() != null) {
                throw unreadableHere(parser);
            }
            return body;
        } catch (StreamReadException | StreamConstraintsException e) {
            throw unreadable(e, parser);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof JsonProcessingException broken && !(broken instanceof JsonMappingException)) {
                throw unreadable(broken, parser);
            }
            if (parser != null
                    && parser.currentToken() == null
                    && parser.currentTokenLocation().getByteOffset() <= 0) {
                throw new Unreadable("json-empty", "", 1, 1);
            }
            flaws.add(pointer(e.getPath()), Because.of("not-coherent"));
            return null;
        } catch (CharacterCodingException e) {
            throw new Unreadable("json-broken", "", 0, 0);
        } catch (IOException e) {
            // The body lies in memory already: what fails here is its encoding.
            throw new Unreadable("json-broken", "", 0, 0);
        }
    }

    private static Unreadable unreadableHere(JsonParser parser) {
        return new Unreadable(
                "json-broken",
                "",
                parser.currentLocation().getLineNr(),
                parser.currentLocation().getColumnNr());
    }

    private static Unreadable unreadable(JsonProcessingException e, @Nullable JsonParser parser) {
        String code = "json-broken";
        if (e instanceof StreamConstraintsException) {
            code = "json-beyond-limits";
        } else if (e.getOriginalMessage().startsWith("Duplicate field")) {
            code = "json-says-twice";
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return new Unreadable(code, parser == null ? "" : Flaws.pointer(parser), line, column);
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }

    @Override
    public void writeTo(
            Object body,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        // All of it before any of it: a fault while writing must still become a problem, not half an answer.
        ByteArrayOutputStream whole = new ByteArrayOutputStream(1024);
        mapper.writeValue(whole, body);
        headers.putSingle("Content-Length", whole.size());
        whole.writeTo(out);
    }
}
