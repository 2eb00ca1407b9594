package org.affianca.engine.catalogue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a YAML file that is read strictly: what is not expected becomes an error with file and line, gathered in
 * one list so that an author mends them in one go. Values are taken as written: {@code NO} is a word, never a boolean.
 */
public final class YamlMap {
    private final String file;
    private final int line;
    private final Map<String, Node> entries;
    private final List<String> errors;

    private YamlMap(String file, int line, Map<String, Node> entries, List<String> errors) {
        this.file = file;
        this.line = line;
        this.entries = entries;
        this.errors = errors;
    }

    /** The mapping a file consists of; an empty one, and an error, when it is something else. */
    public static YamlMap open(String file, String text, List<String> errors) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root != null) {
                return mapping(file, root, errors);
            }
            errors.add(file + ":1: the file is empty");
        } catch (MarkedYAMLException bad) {
            int at = bad.getProblemMark() == null ? 1 : bad.getProblemMark().getLine() + 1;
            errors.add(file + ":" + at + ": not YAML: " + bad.getProblem());
        }
        return new YamlMap(file, 1, Map.of(), errors);
    }

    private static YamlMap mapping(String file, Node node, List<String> errors) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                Node key = tuple.getKeyNode();
                String name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
                if (entries.put(name, tuple.getValueNode()) != null) {
                    errors.add(file + ":" + lineOf(key) + ": '" + name + "' stands here twice");
                }
            }
        } else {
            errors.add(file + ":" + lineOf(node) + ": 'key: value' pairs are expected here");
        }
        return new YamlMap(file, lineOf(node), entries, errors);
    }

    public Set<String> keys() {
        return entries.keySet();
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Says an error for every key that is not among the given ones. */
    public void only(String... known) {
        Set<String> names = Set.of(known);
        entries.forEach((key, node) -> {
            if (!names.contains(key)) {
                bad(key, "unknown key '" + key + "'");
            }
        });
    }

    /** A single value; an error when it is a list or a mapping. */
    public Optional<String> word(String key) {
        return Optional.ofNullable(entries.get(key)).flatMap(node -> scalar(key, node));
    }

    public String required(String key) {
        Optional<String> value = word(key);
        if (value.isEmpty() && !has(key)) {
            bad(key, "'" + key + "' is missing");
        }
        return value.orElse("");
    }

    public List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (Node node : items(key)) {
            scalar(key, node).ifPresent(word -> {
                if (words.contains(word)) {
                    errors.add(file + ":" + lineOf(node) + ": '" + word + "' stands in '" + key + "' twice");
                } else {
                    words.add(word);
                }
            });
        }
        return words;
    }

    public YamlMap map(String key) {
        Node node = entries.get(key);
        return node == null ? new YamlMap(file, line, Map.of(), errors) : mapping(file, node, errors);
    }

    public List<YamlMap> maps(String key) {
        return items(key).stream().map(node -> mapping(file, node, errors)).toList();
    }

    /** Everything below a key as plain maps, lists and texts, whatever its depth. */
    public Map<String, Object> free(String key) {
        Map<String, Object> plain = new LinkedHashMap<>();
        YamlMap below = map(key);
        below.entries.forEach((name, node) -> plain.put(name, free(name, node, below)));
        return plain;
    }

    private static Object free(String key, Node node, YamlMap owner) {
        if (node instanceof MappingNode) {
            return owner.free(key);
        }
        return node instanceof SequenceNode ? owner.words(key) : owner.word(key).orElse("");
    }

    public void bad(String key, String sentence) {
        Node node = entries.get(key);
        errors.add(file + ":" + (node == null ? line : lineOf(node)) + ": " + sentence);
    }

    private List<Node> items(String key) {
        Node node = entries.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        bad(key, "'" + key + "' must be a list: [ ... ]");
        return List.of();
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        errors.add(file + ":" + lineOf(node) + ": '" + key + "' takes single words here");
        return Optional.empty();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
