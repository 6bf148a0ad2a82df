package dev.partnerescalation.acceptance;

import dev.partnerescalation.acceptance.browser.Browser;
import java.nio.file.Path;

/** The pictures of the README, made by the tests on their way when {@code -Dscreenshots=DIR} asks for them. */
final class Pictures {

    private Pictures() {}

    /** Keeps a picture of the only element that matches, named after what it shows and the language it shows it in. */
    static void keep(Browser browser, String name, Bundle words, String css) {
        String folder = System.getProperty("screenshots", "");
        String language = words.locale().getLanguage();
        if (!folder.isBlank() && !language.equals("en")) {
            browser.showWholePage();
            browser.keepPicture(browser.only(css), Path.of(folder, name + "-" + language + ".png"));
            browser.width(1280);
        }
    }
}
