package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.text.AppTexts;

/** Reads {@code resource} of type {@code i18n}: a bundle of texts. */
record I18nModuleType(AppTexts texts) implements ModuleType {

    @Override
    public boolean reads(DescriptorElement element) {
        return element.name().equals("resource") && element.attribute("type").equals("i18n");
    }

    @Override
    public AppModule module(Descriptor app, DescriptorElement element, AppBundle bundle) {
        return new I18nModule(texts, app.key(), element.attribute("location"), bundle);
    }
}
