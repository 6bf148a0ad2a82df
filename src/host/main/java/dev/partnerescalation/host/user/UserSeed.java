package dev.partnerescalation.host.user;

import dev.partnerescalation.host.store.GrantStore;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The accounts of the demo and the global permissions of their groups. The password of an account is its name. */
record UserSeed(Users users, GrantStore grants) {

    private static final String ADMINISTRATORS = "jira-administrators";
    private static final String EVERYBODY = "jira-software-users";

    /** The demo's passwords are no secrets, so all hosts of one process share their hashes; each takes some 50 ms to make. */
    private static final Map<String, String> DEMO_HASHES = new ConcurrentHashMap<>();

    void run() {
        ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");
        account("admin", "Ada Admin", Locale.US, amsterdam, ADMINISTRATORS, EVERYBODY);
        account("claire", "Claire Collins", Locale.US, ZoneId.of("Europe/London"), EVERYBODY);
        account("anneke", "Anneke de Vries", new Locale("nl", "NL"), amsterdam, EVERYBODY);
        account("johann", "Johann Krause", Locale.GERMANY, ZoneId.of("Europe/Berlin"), EVERYBODY);
        account("agency", "Agency Partner", Locale.US, amsterdam, EVERYBODY);
        grants.grantGlobal("ADMINISTER", ADMINISTRATORS);
        grants.grantGlobal("SYSTEM_ADMIN", ADMINISTRATORS);
        grants.grantGlobal("USER_PICKER", EVERYBODY);
        grants.grantGlobal("BULK_CHANGE", EVERYBODY);
    }

    private void account(String name, String displayName, Locale locale, ZoneId zone, String... groups) {
        String hash = DEMO_HASHES.computeIfAbsent(name, Secrets::hashPassword);
        User user = users.create(name, name, hash, displayName, name + "@example.com", locale, zone);
        for (String group : groups) {
            users.addToGroup(user, group);
        }
    }
}
