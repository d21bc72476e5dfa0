package nl.draagvlak.query.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.webjars.WebJarVersionLocator;

/** The page with the libraries on the class path, and what a browser may do inside it. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    @Bean
    ImportMap importMap() {
        return ImportMap.ofClassPath(new WebJarVersionLocator());
    }

    @Bean
    Shell shell(ImportMap importMap) {
        return Shell.with(importMap);
    }

    @Bean
    ContentPolicy contentPolicy(ImportMap importMap) {
        return ContentPolicy.allowing(importMap);
    }
}
