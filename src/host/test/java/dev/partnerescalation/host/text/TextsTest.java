package dev.partnerescalation.host.text;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public final class TextsTest {

    private static final Locale DUTCH = new Locale("nl", "NL");

    private final Locale machine = Locale.getDefault();
    private final Files files = new Files();
    private final AppTexts texts = new AppTexts();

    /** A jar's files without a jar. */
    private static final class Files extends ClassLoader {

        private final Map<String, byte[]> content = new HashMap<>();

        Files() {
            super(null);
        }

        Files with(String path, String text) {
            return with(path, text, StandardCharsets.UTF_8);
        }

        Files with(String path, String text, Charset charset) {
            content.put(path, text.getBytes(charset));
            return this;
        }

        @Override
        public InputStream getResourceAsStream(String path) {
            return content.containsKey(path) ? new ByteArrayInputStream(content.get(path)) : null;
        }
    }

    @Before
    public void machineSpeaksDutch() {
        Locale.setDefault(DUTCH);
    }

    @After
    public void machineSpeaksAsBefore() {
        Locale.setDefault(machine);
    }

    @Test
    public void countryGoesBeforeLanguageGoesBeforeRoot() {
        files.with("i18n/app.properties", "a=root\nb=root\nc=root")
                .with("i18n/app_de.properties", "a=de\nb=de")
                .with("i18n/app_de_DE.properties", "a=de_DE");
        texts.register("app", "i18n.app", files);

        assertThat(texts.text(Locale.GERMANY, "a")).isEqualTo("de_DE");
        assertThat(texts.text(Locale.GERMANY, "b")).isEqualTo("de");
        assertThat(texts.text(Locale.GERMANY, "c")).isEqualTo("root");
        assertThat(texts.text(new Locale("de", "AT"), "a")).isEqualTo("de");
        assertThat(texts.text(Locale.GERMAN, "a")).isEqualTo("de");
    }

    @Test
    public void languageOfTheMachineDoesNotMatter() {
        files.with("app.properties", "a=root").with("app_nl.properties", "a=nl");
        texts.register("app", "app", files);

        assertThat(texts.text(Locale.US, "a")).isEqualTo("root");
        assertThat(texts.text(Locale.FRANCE, "a")).isEqualTo("root");
        assertThat(texts.text(Locale.ROOT, "a")).isEqualTo("root");
        assertThat(texts.text(DUTCH, "a")).isEqualTo("nl");
    }

    @Test
    public void aMissingKeyIsItsOwnText() {
        assertThat(texts.text(Locale.US, "no.such {key'", "x")).isEqualTo("no.such {key'");
        assertThat(texts.raw(Locale.US, "no.such")).isEmpty();
    }

    @Test
    public void everyTextIsFormattedAlsoWithoutArguments() {
        files.with("app.properties", "one=it's {0}\ntwo=it''s {0}\nlone=a { b\nnumber={0}");
        texts.register("app", "app", files);

        assertThat(texts.text(Locale.US, "one")).isEqualTo("its {0}");
        assertThat(texts.text(Locale.US, "one", "x")).isEqualTo("its {0}");
        assertThat(texts.text(Locale.US, "two", "x")).isEqualTo("it's x");
        assertThat(texts.text(Locale.GERMANY, "number", 10_000)).isEqualTo("10.000");
        assertThat(texts.raw(Locale.US, "one")).hasValue("it's {0}");
        assertThrows(IllegalArgumentException.class, () -> texts.text(Locale.US, "lone"));
    }

    @Test
    public void filesAreUtf8OrElseLatin1() {
        files.with("app.properties", "a=gr\u00fc\u00df")
                .with("app_de.properties", "a=\u00fcber", StandardCharsets.ISO_8859_1);
        texts.register("app", "app", files);

        assertThat(texts.text(Locale.US, "a")).isEqualTo("gr\u00fc\u00df");
        assertThat(texts.text(Locale.GERMANY, "a")).isEqualTo("\u00fcber");
    }

    @Test
    public void anAppMayHaveSeveralBundlesAndLosesAllOfThem() {
        texts.register("app", "one", files.with("one.properties", "a=1").with("two.properties", "b=2"));
        texts.register("app", "two", files);
        texts.register("other", "one", new Files().with("one.properties", "c=3"));
        assertThat(texts.text(Locale.US, "a")).isEqualTo("1");
        assertThat(texts.text(Locale.US, "b")).isEqualTo("2");

        texts.unregister("app");

        assertThat(texts.raw(Locale.US, "a")).isEmpty();
        assertThat(texts.raw(Locale.US, "b")).isEmpty();
        assertThat(texts.text(Locale.US, "c")).isEqualTo("3");
    }

    @Test
    public void ofTwoAppsWithTheSameKeyTheFirstInstalledSpeaks() {
        for (int i = 0; i < 20; i++) {
            texts.register("app" + i, "app", new Files().with("app.properties", "a=" + i));
        }

        assertThat(texts.text(Locale.US, "a")).isEqualTo("0");
    }

    @Test
    public void aBundleThatIsNotThereIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> texts.register("app", "none", files));
    }

    @Test
    public void nothingKeepsTheLoaderOfAnAppAlive() {
        WeakReference<ClassLoader> loader = registered();
        for (int i = 0; i < 50 && loader.get() != null; i++) {
            System.gc();
        }

        assertThat(loader.get()).isNull();
        assertThat(texts.text(Locale.US, "a")).isEqualTo("1");
    }

    private WeakReference<ClassLoader> registered() {
        ClassLoader loader = new Files().with("app.properties", "a=1");
        texts.register("app", "app", loader);
        return new WeakReference<>(loader);
    }
}
