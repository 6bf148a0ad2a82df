package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.text.AppTexts;

/** The texts of an app, in every language that its bundle has. */
record I18nModule(AppTexts texts, String appKey, String location, AppBundle bundle) implements AppModule {

    @Override
    public void enable() {
        if (bundle.file(location.replace('.', '/') + ".properties") == null) {
            throw new InstallationFailed("the i18n resource " + location + " is not in the jar");
        }
        texts.register(appKey, location, bundle.loader());
    }

    @Override
    public void disable() {
        texts.unregister(appKey);
    }
}
