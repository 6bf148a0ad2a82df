package dev.partnerescalation.host.workflow;

/** Text of an XML document that grows line by line; every value is escaped so that reading it gives the same value. */
final class XmlText {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    void line(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    /** Opens an element. Attributes are name, value, name, value; a value of null is left out. */
    void open(String name, Object... attributes) {
        line(start(name, attributes) + ">");
        depth++;
    }

    void close(String name) {
        depth--;
        line("</" + name + ">");
    }

    /** An element with text alone. Line breaks of the text stay as they are. */
    void leaf(String name, Object value, Object... attributes) {
        String written = value == null ? "" : content(String.valueOf(value));
        line(start(name, attributes) + (written.isEmpty() ? "/>" : ">" + written + "</" + name + ">"));
    }

    String text() {
        return text.toString();
    }

    private static String start(String name, Object... attributes) {
        StringBuilder start = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                start.append(' ').append(attributes[i]).append("=\"");
                start.append(attribute(String.valueOf(attributes[i + 1]))).append('"');
            }
        }
        return start.toString();
    }

    private static String attribute(String value) {
        return content(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    private static String content(String value) {
        value.codePoints().filter(XmlText::isForbidden).findFirst().ifPresent(forbidden -> {
            throw new IllegalArgumentException(
                    String.format("The character U+%04X cannot be written into a workflow", forbidden));
        });
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    private static boolean isForbidden(int character) {
        boolean control = character < 0x20 && character != '\n' && character != '\r' && character != '\t';
        boolean lonelySurrogate = character >= 0xD800 && character <= 0xDFFF;
        return control || lonelySurrogate || character == 0xFFFE || character == 0xFFFF;
    }
}
