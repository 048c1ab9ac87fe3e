package org.humanbeingsfirst.bake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.Lazy;
import org.humanbeingsfirst.site.SiteContent;
import org.jbake.app.ContentStore;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;

/** Makes the variables that every page of a site shares: ours, and JBake's under its names. */
final class SiteVariables {

    private SiteVariables() {}

    /**
     * The variables of a site.
     *
     * @param card address of the site's own card for previews, if it has one
     */
    static SharedVariables of(
            SiteContent site, Listings listings, Assets assets, Optional<String> card) {
        Map<String, Object> config = new HashMap<>();
        site.configuration()
                .values()
                .forEach((key, value) -> config.put(key.replace('.', '_'), value));
        config.put("site_host", site.configuration().host());
        config.put("site_language", site.configuration().language());
        config.put("site_title", site.configuration().title());
        Map<String, Variable> variables = new HashMap<>();
        addJBakesVariables(listings.documents(), config, variables);
        variables.put("config", Variable.of(config));
        variables.put("assets", Variable.of(assets.addresses()));
        variables.put("script", Variable.of(assets.script()));
        card.ifPresent(address -> variables.put(SocialCards.VARIABLE, Variable.of(address)));
        variables.put("all_series", Variable.of(listings.series().all()));
        variables.put("all_topics", Variable.of(listings.topics().all()));
        // JBake's own is the moment of the build, with which no two builds would be the same.
        variables.put("published_date", Variable.of(ModelDate.of(site.today())));
        return new SharedVariables(variables);
    }

    /** The variables that stock JBake's extractors draw from the store, under JBake's names. */
    private static void addJBakesVariables(
            DocumentModels documents, Map<String, Object> config, Map<String, Variable> variables) {
        Supplier<ContentStore> store =
                Lazy.by(
                        () ->
                                new MemoryContentStore(
                                        documents.newestFirst(), Set.of("post", "part")));
        Supplier<Fingerprint> fingerprint =
                Lazy.by(
                        () ->
                                new Fingerprint.Builder()
                                        .add(documents.newestFirst())
                                        .add(config)
                                        .build());
        ModelExtractors extractors = ModelExtractors.getInstance();
        for (String name : extractors.keySet()) {
            Supplier<Object> value = () -> extract(extractors, name, store.get(), config);
            variables.put(name, Variable.by(value, fingerprint));
        }
    }

    private static Object extract(
            ModelExtractors extractors,
            String name,
            ContentStore store,
            Map<String, Object> config) {
        try {
            return extractors.<Object>extractAndTransform(
                    store, name, Map.of("config", config), (key, extracted) -> extracted);
        } catch (NoModelExtractorException e) {
            throw new IllegalStateException("JBake names an extractor that it does not have", e);
        }
    }
}
