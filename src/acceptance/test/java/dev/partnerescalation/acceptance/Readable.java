package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.acceptance.browser.Axe;
import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.Layout;

/** Whether everybody can read the page that a browser shows: with a screen reader, in a wide and in a narrow window. */
final class Readable {

    private Readable() {}

    /** Fails with every place that keeps somebody from reading the page. */
    static void check(Browser browser) {
        assertThat(Axe.violations(browser)).isEmpty();
        assertThat(Layout.faults(browser)).isEmpty();
        browser.width(360);
        assertThat(Layout.faults(browser)).isEmpty();
        browser.width(1280);
    }
}
