package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What operators see on the inside: what they need, on loopback, and nothing of who or what. */
class OperatorsTest {
    private static final Place PLACE = Product.place();
    private static final Region REGION = Region.found(PLACE);
    private static final Caller OPERATOR = Caller.nobody(PLACE);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Map<String, List<String>> NEEDED = Map.of(
            "query-management", List.of("health", "prometheus", "rebuild"),
            "command-management", List.of("health", "prometheus", "policies"));

    @Test
    void onlyWhatTheyNeedIsThere() {
        NEEDED.forEach((port, needed) -> {
            var links = new TreeSet<String>();
            OPERATOR.get(PLACE.address(port) + "/actuator").ok().json().path("_links").propertyNames().stream()
                    .map(name -> name.replaceAll("-.*", ""))
                    .filter(name -> !name.equals("self"))
                    .forEach(links::add);
            assertThat(links).containsExactlyInAnyOrderElementsOf(needed);
            for (String path : List.of("env", "heapdump", "threaddump", "loggers", "configprops", "beans", "mappings"))
                assertThat(OPERATOR.get(PLACE.address(port) + "/actuator/" + path)
                                .status())
                        .as(path)
                        .isIn(401, 404);
            for (String path : List.of("/v1/ik", "/v1/openapi.json", "/", "/index.html"))
                assertThat(OPERATOR.get(PLACE.address(port) + path).status())
                        .as(path)
                        .isIn(401, 403, 404);
        });
    }

    @Test
    void nothingListensButOnLoopback() throws SocketException {
        var elsewhere = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (String port : List.of("query", "command", "identity", "query-management", "command-management"))
            for (var address : elsewhere)
                assertThat(isOpen(new InetSocketAddress(address, PLACE.ports().get(port))))
                        .as("%s at %s", port, address)
                        .isFalse();
    }

    @Test
    void metersTellOfNobodyAndNothing() {
        var proposed = REGION.propose("Zeldzame titel");
        REGION.secretary().after(proposed, "/v1/ambities/" + proposed.id()).ok();
        REGION.secretary()
                .get("/v1/samenwerkingen/" + REGION.id() + "/besluiten?zoek=Zeldzaamwoord")
                .ok();
        REGION.secretary().get("/v1/ambities/Zeldzaamid").refused(404, "niet-gevonden");
        REGION.secretary().get("/v1/Zeldzaampad/" + REGION.id()).refused(404, "niet-gevonden");
        OPERATOR.get("/Zeldzaampagina/" + REGION.id());
        for (String port : NEEDED.keySet()) {
            String said = OPERATOR.get(PLACE.address(port) + "/actuator/prometheus")
                    .ok()
                    .body();
            assertThat(said).contains("http_server_requests_seconds_count");
            assertThat(ID.matcher(said).results().map(found -> found.group()))
                    .as(port)
                    .isEmpty();
            assertThat(said)
                    .doesNotContainIgnoringCase(
                            "zeldzam", "zeldzaam", "gemeente1", "secretaris", "functie ", "regio ", "bearer ", "eyJ");
        }
    }

    private static boolean isOpen(InetSocketAddress address) {
        try (var socket = new Socket()) {
            socket.connect(address, 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
