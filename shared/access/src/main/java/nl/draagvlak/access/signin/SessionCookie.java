package nl.draagvlak.access.signin;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/** The cookie that names the session: not for scripts, not for other sites, and bound to this host when the connection is encrypted. */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    @Bean
    WebSessionIdResolver webSessionIdResolver(ServerProperties server) {
        boolean encrypted = server.getSsl() != null && server.getSsl().isEnabled();
        CookieWebSessionIdResolver resolver = new CookieWebSessionIdResolver();
        resolver.setCookieName(encrypted ? "__Host-session" : "session");
        resolver.addCookieInitializer(
                cookie -> cookie.path("/").httpOnly(true).sameSite("Strict").secure(encrypted));
        return resolver;
    }
}
