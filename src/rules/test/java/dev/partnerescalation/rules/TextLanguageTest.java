package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;

import org.junit.Test;

public final class TextLanguageTest {

    @Test
    public void smallWordsTellTheLanguage() {
        assertThat(TextLanguage.of("The search by brand was not delivered with phase 2."))
                .isEqualTo(TextLanguage.ENGLISH);
        assertThat(TextLanguage.of("Zoeken op merk is niet opgeleverd en staat wel in de offerte."))
                .isEqualTo(TextLanguage.DUTCH);
        assertThat(TextLanguage.of("Die Suche nach Marken wurde nicht geliefert und steht im Angebot."))
                .isEqualTo(TextLanguage.GERMAN);
        assertThat(TextLanguage.of("La recherche par marque est dans le devis et ne fonctionne pas."))
                .isEqualTo(TextLanguage.FRENCH);
    }

    @Test
    public void fourWordsAreNeeded() {
        assertThat(TextLanguage.of("niet in de")).isEqualTo(TextLanguage.UNKNOWN);
        assertThat(TextLanguage.of("niet in de offerte")).isEqualTo(TextLanguage.DUTCH);
        assertThat(TextLanguage.of("niet in de 2026")).isEqualTo(TextLanguage.UNKNOWN);
        assertThat(TextLanguage.of("")).isEqualTo(TextLanguage.UNKNOWN);
    }

    @Test
    public void aTextWithoutSmallWordsHasNoLanguageThatCouldBeNamed() {
        assertThat(TextLanguage.of("Magento Varnish Redis Elasticsearch Fastly"))
                .isEqualTo(TextLanguage.UNKNOWN);
    }

    @Test
    public void oneWordOfALanguageIsAGuess() {
        assertThat(TextLanguage.of("Magento Varnish Redis Fastly und")).isEqualTo(TextLanguage.UNKNOWN);
        assertThat(TextLanguage.of("Magento Varnish und Redis Fastly nicht")).isEqualTo(TextLanguage.GERMAN);
        assertThat(TextLanguage.of("Magento Varnish Redis Fastly with")).isEqualTo(TextLanguage.ENGLISH);
    }

    @Test
    public void aQuotationDoesNotNameTheLanguageOfTheTextAroundIt() {
        assertThat(TextLanguage.of("The partner answered us: \"Dat valt niet onder de opdracht, zie het contract.\""))
                .isEqualTo(TextLanguage.ENGLISH);
    }

    @Test
    public void aLanguageWithoutANameIsUnknown() {
        assertThat(TextLanguage.of("El socio no ha respondido a nuestros correos sobre la importaci\u00f3n"))
                .isEqualTo(TextLanguage.UNKNOWN);
    }

    @Test
    public void theLanguageWithMoreOfItsWordsWins() {
        assertThat(TextLanguage.of("het werkt niet bij ons und nach dem Update"))
                .isEqualTo(TextLanguage.DUTCH);
        assertThat(TextLanguage.of("het werkt nach dem Update nicht mit der Suche"))
                .isEqualTo(TextLanguage.GERMAN);
    }
}
