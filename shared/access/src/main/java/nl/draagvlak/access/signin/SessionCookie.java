package nl.draagvlak.access.signin;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpCookie;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/** The cookie that names the session: not for scripts, not for other sites, and bound to this host when the connection is encrypted. */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    private static final String PLAIN = "session";
    private static final String BOUND_TO_HOST = "__Host-session";

    /** Whether a browser sent one along. */
    static boolean sent(ServerWebExchange exchange) {
        MultiValueMap<String, HttpCookie> cookies = exchange.getRequest().getCookies();
        return cookies.containsKey(PLAIN) || cookies.containsKey(BOUND_TO_HOST);
    }

    @Bean
    WebSessionIdResolver webSessionIdResolver(ServerProperties server) {
        boolean encrypted = server.getSsl() != null && server.getSsl().isEnabled();
        CookieWebSessionIdResolver resolver = new CookieWebSessionIdResolver();
        resolver.setCookieName(encrypted ? BOUND_TO_HOST : PLAIN);
        resolver.addCookieInitializer(
                cookie -> cookie.path("/").httpOnly(true).sameSite("Strict").secure(encrypted));
        return resolver;
    }
}
