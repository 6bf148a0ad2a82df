package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page of a list, as clients ask for it by {@code startAt} and {@code maxResults}. */
record Paging(int startAt, int maxResults) {

    /** What a client asked for; anything that is no number counts as a mistake. */
    static Paging of(String startAt, String maxResults, int usual, int most) {
        return new Paging(number("startAt", startAt, 0), Math.min(number("maxResults", maxResults, usual), most));
    }

    private static int number(String name, String text, int usual) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,9}")) {
            throw Fault.invalid("'" + name + "' must be a number that is not negative.");
        }
        return Integer.parseInt(text);
    }

    <T> List<T> of(List<T> all) {
        return all.stream().skip(startAt).limit(maxResults).toList();
    }

    /** The page as createmeta writes it. */
    Map<String, Object> values(List<?> all) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("maxResults", maxResults);
        page.put("startAt", startAt);
        page.put("total", all.size());
        page.put("isLast", (long) startAt + maxResults >= all.size());
        page.put("values", of(all));
        return page;
    }
}
