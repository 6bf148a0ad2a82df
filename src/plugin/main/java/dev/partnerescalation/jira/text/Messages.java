package dev.partnerescalation.jira.text;

import com.atlassian.jira.util.I18nHelper;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The messages of the app in one language. Short-lived: ask {@link MessageBundles} anew for every request. */
public final class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final I18nHelper helper;

    Messages(I18nHelper helper) {
        this.helper = helper;
    }

    /**
     * The text of a key with its arguments. Counts are passed as {@link Integer} and everything else as a String, since a
     * number in a plain placeholder would be grouped (10.000).
     */
    public String text(String key, Object... arguments) {
        Object[] a = arguments;
        // Jira's helper may unpack an array passed as the one argument (jira-evidence.md, "MessageFormat"), so each
        // count has its own overload here.
        return switch (a.length) {
            case 0 -> helper.getText(key);
            case 1 -> helper.getText(key, a[0]);
            case 2 -> three(key, a[0], a[1], null);
            case 3 -> three(key, a[0], a[1], a[2]);
            default -> throw new IllegalArgumentException("Texts take at most three arguments: " + key);
        };
    }

    /** A Jira without this member still gives the pattern: then numbers stand in it as they are, without their plural. */
    private String three(String key, Object one, Object two, @Nullable Object three) {
        try {
            return helper.getText(key, one, two, three);
        } catch (LinkageError missing) {
            LOG.debug("Jira cannot put the arguments into {}", key, missing);
            return helper.getText(key)
                    .replace("{0}", String.valueOf(one))
                    .replace("{1}", String.valueOf(two))
                    .replace("{2}", String.valueOf(three));
        }
    }

    /** Whether a text with this key exists in any installed bundle; no where Jira does not say so. */
    public boolean has(String key) {
        try {
            return helper.isKeyDefined(key);
        } catch (LinkageError missing) {
            LOG.debug("Jira does not say whether there is a text {}", key, missing);
            return false;
        }
    }

    /**
     * The language that these messages are really in, for {@code lang} attributes: that of the bundle and not of the reader, since
     * a reader whose language has no bundle gets English.
     */
    public String languageTag() {
        return helper.getText("partnerescalation.language");
    }

    /** Names in one sentence, as the language lists them: "a, b and c"; "" for none. */
    public String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        String before = names.subList(0, last).stream()
                .reduce((one, next) -> text("partnerescalation.list.more", one, next))
                .orElseThrow();
        return text("partnerescalation.list.last", before, names.get(last));
    }

    /**
     * A day as this language writes it in a sentence, with the name of the month: abbreviations differ between versions of
     * Java, and all-digit dates between readers. A date picker holds a day without a time zone, so none is involved: the
     * formatter of Jira would need an instant and could shift the day.
     */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(localeOfTexts())
                .format(day);
    }

    /** A moment as this language writes it, to the minute; the time zone is that of the value. */
    public String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(localeOfTexts())
                .format(moment);
    }

    /** The reader's locale counts only if the messages are in its language, so that no English sentence has a German date. */
    private Locale localeOfTexts() {
        Locale texts = Locale.forLanguageTag(languageTag());
        return texts.getLanguage().equals(locale().getLanguage()) ? locale() : texts;
    }

    /** The language and country that these messages were asked for in. */
    public Locale locale() {
        return helper.getLocale();
    }
}
