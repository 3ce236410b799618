package nl.overeen.query.platform.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** Keeps the tokens in the session of the browser and nowhere else. */
@Component
final class Grants implements OAuth2AuthorizedClientRepository {
    private static final String ATTRIBUTE = Grant.class.getName();

    private final ClientRegistrationRepository registrations;

    Grants(ClientRegistrationRepository registrations) {
        this.registrations = registrations;
    }

    static @Nullable Grant in(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Grant grant ? grant : null;
    }

    static void put(HttpServletRequest request, Grant grant) {
        request.getSession().setAttribute(ATTRIBUTE, grant);
    }

    OAuth2AuthorizedClient client(String registrationId, Grant grant) {
        @Nullable ClientRegistration registration = registrations.findByRegistrationId(registrationId);
        if (registration == null) throw new IllegalStateException("no registration " + registrationId);
        return grant.client(registration);
    }

    @Override
    @SuppressWarnings("unchecked") // as the framework declares it
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, @Nullable Authentication principal, HttpServletRequest request) {
        @Nullable Grant grant = in(request);
        return grant == null ? null : (T) client(registrationId, grant);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            @Nullable Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        put(request, Grant.of(client));
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId,
            @Nullable Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) session.removeAttribute(ATTRIBUTE);
    }
}
