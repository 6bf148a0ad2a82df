package dev.partnerescalation.acceptance;

import java.util.Map;

/** What a person types about one and the same trouble, in the language they write. The summary for Adobe is always English. */
record Account(String summary, String partner, String concern, String scopeNotes, String contactNotes, String example) {

    private static final Map<String, Account> BY_LANGUAGE = Map.of(
            "en",
            new Account(
                    "Guest checkout is missing",
                    "Agency Ltd",
                    "The checkout for guests was agreed and is not there.",
                    Prepared.SCOPE_NOTES,
                    Prepared.CONTACT_NOTES,
                    Prepared.REFERENCE),
            "nl",
            new Account(
                    "Zoeken op merk werkt niet",
                    "Bureau Vooruit",
                    "De zoekfunctie op merk is niet opgeleverd.",
                    "Paragraaf 4.2 van de offerte van 3 maart noemt zoeken op merk als onderdeel van fase 2.",
                    "Gebeld met de projectleider en gevraagd wanneer zoeken op merk komt; een datum kon niemand noemen.",
                    "E-mail van 12 oktober 2026 over het zoeken op merk, zaak 4711"),
            "de",
            new Account(
                    "Gr\u00fc\u00dfe zur Lieferung fehlen im Bestellformular",
                    "Agentur Vorw\u00e4rts GmbH",
                    "Die Gru\u00dfkarte zur Bestellung wurde vereinbart und nicht geliefert.",
                    "Abschnitt 4.2 des Angebots vom 3. M\u00e4rz nennt die Gru\u00dfkarte ausdr\u00fccklich als Teil der zweiten Phase.",
                    "Mit der Projektleitung telefoniert und nach einem Termin gefragt; zusagen wollte ihn dort niemand.",
                    "E-Mail vom 12. Oktober 2026 zur Gru\u00dfkarte, Fall 4711"));

    static Account in(Bundle messages) {
        return BY_LANGUAGE.get(messages.locale().getLanguage());
    }
}
