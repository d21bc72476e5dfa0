package nl.draagvlak.access.language;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** One source of texts for all modules, and the reader's language from {@code Accept-Language}. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    MessageSource messageSource(ResourceLoader resources) {
        return new Texts(ResourcePatternUtils.getResourcePatternResolver(resources));
    }

    @Bean
    LocaleContextResolver localeContextResolver() {
        AcceptHeaderLocaleContextResolver resolver = new AcceptHeaderLocaleContextResolver();
        resolver.setSupportedLocales(Languages.SPOKEN);
        resolver.setDefaultLocale(Languages.ENGLISH);
        return resolver;
    }
}
