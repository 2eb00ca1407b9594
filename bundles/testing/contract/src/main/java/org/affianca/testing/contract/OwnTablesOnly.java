package org.affianca.testing.contract;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/**
 * SQL names the area's own schema only, and each table with its schema. In scripts a foreign key may point down to core;
 * nothing else may: core's data is read through the contract, where rights and the access log are.
 */
final class OwnTablesOnly implements Check {
    private static final Pattern TABLE =
            Pattern.compile("\\b(from|join|into|update|table|on|references)\\s+([a-z_]\\w*)(\\.\\w+)?");

    @Override
    public List<String> complaints(AreaFolder area) {
        List<String> complaints = new ArrayList<>();
        for (String file : area.files().names("db")) {
            String sql = area.files().text("db/" + file).orElse("");
            check(area.id(), "db/" + file, sql, true, complaints);
        }
        for (Class<?> mapper : area.with(Names.MAPPER)) {
            for (Method method : mapper.getDeclaredMethods()) {
                String sql = statement(method);
                check(area.id(), mapper.getSimpleName() + "." + method.getName(), sql, false, complaints);
            }
        }
        return complaints;
    }

    private static void check(String id, String where, String sql, boolean script, List<String> complaints) {
        String bare = sql.replaceAll("(?m)--.*$", "")
                .replaceAll("(?s)/\\*.*?\\*/", " ")
                .replaceAll("'[^']*'", "''")
                .toLowerCase(Locale.ROOT);
        Matcher found = TABLE.matcher(bare);
        while (found.find()) {
            String before = found.group(1);
            boolean qualified = found.group(3) != null;
            boolean target = before.equals("references");
            if (before.equals("on") && (!qualified || !script)) {
                // "on delete ...", "on conflict ..." and the condition of a join name no table.
                continue;
            }
            if (!qualified) {
                complaints.add(where + ": table " + found.group(2) + " is named without its schema");
            } else if (!found.group(2).equals(id) && !(target && found.group(2).equals("core"))) {
                complaints.add(where + ": " + found.group(2) + found.group(3) + " is not this area's");
            }
        }
    }

    private static String statement(Method method) {
        StringBuilder sql = new StringBuilder();
        for (Annotation annotation : method.getAnnotations()) {
            if (annotation instanceof Select select) {
                sql.append(String.join(" ", select.value()));
            } else if (annotation instanceof Insert insert) {
                sql.append(String.join(" ", insert.value()));
            } else if (annotation instanceof Update update) {
                sql.append(String.join(" ", update.value()));
            } else if (annotation instanceof Delete delete) {
                sql.append(String.join(" ", delete.value()));
            }
        }
        return sql.toString();
    }
}
