package nl.draagvlak.access.signin;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Set;
import nl.draagvlak.access.problem.ProblemAnswer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.logout.RedirectServerLogoutSuccessHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.WebSessionServerCsrfTokenRepository;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Who gets through where: the API by token or session, the pages by session, the health of the program by anyone.
 *
 * <p>A write that leans on a session must carry the page's own token, because a browser sends the session along whoever asks. A write
 * with a bearer token needs none: no other site can make a browser send that header.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableConfigurationProperties(AccessSettings.class)
class SecurityChains {

    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);
    private static final String[] OPEN_FILES = {
        "/sign-in", "/access/**", "/app/**", "/webjars/**", "/favicon.ico", "/robots.txt"
    };

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain api(ServerHttpSecurity http, BearerTokens tokens, ProblemAnswer problems) {
        return plain(http)
                .securityMatcher(new PathPatternParserServerWebExchangeMatcher("/v1/**"))
                .addFilterAt(bearer(tokens, problems), SecurityWebFiltersOrder.AUTHENTICATION)
                .csrf(csrf -> csrf.csrfTokenRepository(new WebSessionServerCsrfTokenRepository())
                        .requireCsrfProtectionMatcher(SecurityChains::leansOnSession)
                        .accessDeniedHandler(problems::handle))
                .authorizeExchange(paths -> paths.pathMatchers(HttpMethod.GET, "/v1/openapi.json")
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(problems::handle).accessDeniedHandler(problems::handle))
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain health(ServerHttpSecurity http, ProblemAnswer problems) {
        return plain(http)
                .securityMatcher(new PathPatternParserServerWebExchangeMatcher("/actuator/**"))
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .authorizeExchange(paths -> paths.pathMatchers(HttpMethod.GET, "/actuator/health/**")
                        .permitAll()
                        .anyExchange()
                        .denyAll())
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(problems::handle).accessDeniedHandler(problems::handle))
                .build();
    }

    @Bean
    @Order(3)
    SecurityWebFilterChain pages(ServerHttpSecurity http, ProblemAnswer problems) {
        RedirectServerLogoutSuccessHandler toSignIn = new RedirectServerLogoutSuccessHandler();
        toSignIn.setLogoutSuccessUrl(URI.create("/sign-in"));
        return plain(http)
                .csrf(csrf -> csrf.csrfTokenRepository(new WebSessionServerCsrfTokenRepository())
                        .accessDeniedHandler(problems::handle))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(toSignIn))
                .authorizeExchange(paths ->
                        paths.pathMatchers(OPEN_FILES).permitAll().anyExchange().authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                new RedirectServerAuthenticationEntryPoint("/sign-in"))
                        .accessDeniedHandler(problems::handle))
                .build();
    }

    /** Without what Spring would add by itself; the headers are the business of the answers. */
    private static ServerHttpSecurity plain(ServerHttpSecurity http) {
        return http.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(new WebSessionServerSecurityContextRepository());
    }

    private static AuthenticationWebFilter bearer(BearerTokens tokens, ProblemAnswer problems) {
        AuthenticationWebFilter filter = new AuthenticationWebFilter((Authentication known) -> Mono.just(known));
        filter.setServerAuthenticationConverter(tokens);
        filter.setSecurityContextRepository(NoOpServerSecurityContextRepository.getInstance());
        filter.setAuthenticationFailureHandler((at, refused) -> problems.handle(at.getExchange(), refused));
        return filter;
    }

    private static Mono<ServerWebExchangeMatcher.MatchResult> leansOnSession(ServerWebExchange exchange) {
        boolean write = !READS.contains(exchange.getRequest().getMethod());
        return write && SessionCookie.sent(exchange) && !BearerTokens.shown(exchange)
                ? ServerWebExchangeMatcher.MatchResult.match()
                : ServerWebExchangeMatcher.MatchResult.notMatch();
    }
}
