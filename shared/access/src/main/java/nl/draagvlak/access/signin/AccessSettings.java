package nl.draagvlak.access.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code draagvlak.access}.
 *
 * @param bootstrapToken a bearer token that makes its bearer an administrator, from this machine only; null when there is none
 * @param attemptsPerMinute how often one address may try to sign in
 * @param allowRemote whether other machines may connect although the connection is not encrypted
 */
@ConfigurationProperties("draagvlak.access")
record AccessSettings(
        @Nullable String bootstrapToken,
        @DefaultValue("10") int attemptsPerMinute,
        @DefaultValue("false") boolean allowRemote) {}
