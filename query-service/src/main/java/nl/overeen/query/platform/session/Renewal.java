package nl.overeen.query.platform.session;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

/** Trades a refresh token for new tokens: once per session at a time, on all nodes together. */
@Component
class Renewal {
    /** So long before its end a token is renewed. */
    static final Duration MARGIN = Duration.ofSeconds(10);

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);

    private final RefreshTokenOAuth2AuthorizedClientProvider provider =
            new RefreshTokenOAuth2AuthorizedClientProvider();
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    /** Each renewal holds one connection while it waits and needs a second: never let them take the whole pool. */
    private final Semaphore few = new Semaphore(2, true);

    Renewal(JdbcClient database, PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        var tokens = new RestClientRefreshTokenTokenResponseClient();
        tokens.setRestClient(client());
        provider.setAccessTokenResponseClient(tokens);
        provider.setApplicationEventPublisher(events);
        provider.setClockSkew(MARGIN);
    }

    /** A refresh token is often good for one use only, and a page asks many things at once: so one at a time. */
    Grant alone(String session, Supplier<Grant> work) {
        few.acquireUninterruptibly();
        try {
            @Nullable
            Grant grant = transaction.execute(status -> {
                database.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                        .param(session)
                        .query((row, number) -> true)
                        .single();
                return work.get();
            });
            if (grant == null) throw new IllegalStateException("no grant");
            return grant;
        } finally {
            few.release();
        }
    }

    /** The new tokens, or null when there is nothing to trade. */
    @Nullable
    Grant ask(OAuth2AuthorizedClient client, Authentication who) {
        @Nullable
        OAuth2AuthorizedClient renewed = provider.authorize(OAuth2AuthorizationContext.withAuthorizedClient(client)
                .principal(who)
                .build());
        return renewed == null ? null : Grant.of(renewed);
    }

    private static RestClient client() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
