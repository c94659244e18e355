package clinic.baton.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small OpenID provider of the tests' own: authorization code with PKCE (S256), a client secret, ID tokens signed with
 * RS256. A test lets it say something false by {@link #falsify}.
 */
public final class TestProvider {
    /** What it calls Baton. */
    public static final String CLIENT = "baton-under-test";
    /** What proves Baton to it. */
    public static final String SECRET = "a-client-secret-for-tests";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final RSAKey forged = newKey();
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private volatile Falsehood falsehood = new Falsehood(UnaryOperator.identity(), false);
    private volatile String subject = "subject-" + UUID.randomUUID();
    private volatile @Nullable Instant seen;

    private record Falsehood(UnaryOperator<JWTClaimsSet> claims, boolean otherKey) {}

    private TestProvider(HttpServer server) {
        this.server = server;
    }

    /** One that serves on this machine until the run ends. */
    public static TestProvider start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestProvider provider = new TestProvider(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/.well-known/openid-configuration", provider::describe);
            server.createContext("/keys", exchange -> answer(exchange, 200, provider.keys()));
            server.createContext("/token", provider::token);
            Thread starter = new Thread(server::start, "test-provider");
            starter.setDaemon(true);
            starter.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its issuer address. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Who has signed in at it, for everybody who comes from now on. */
    public void signIn(String who) {
        subject = who;
        seen = InstantSource.system().instant();
        tellTheTruth();
    }

    /** Its ID tokens are false from now on: changed claims, or another key's signature. */
    public void falsify(UnaryOperator<JWTClaimsSet> claims, boolean otherKey) {
        falsehood = new Falsehood(claims, otherKey);
    }

    /** Its ID tokens are right again. */
    public void tellTheTruth() {
        falsehood = new Falsehood(UnaryOperator.identity(), false);
    }

    /** Says when somebody last proved themselves to it; null leaves that out. */
    public void seen(@Nullable Instant when) {
        seen = when;
    }

    /** Somebody's browser asks at the authorization address; the answer is where it is sent back to. */
    public String authorize(String address) {
        Map<String, String> query = query(URI.create(address).getRawQuery());
        String code = UUID.randomUUID().toString();
        asked.put(code, query);
        return query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state");
    }

    /** What a browser brought to the authorization address. */
    public static Map<String, String> query(@Nullable String text) {
        return text == null
                ? Map.of()
                : Arrays.stream(text.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(exchange, 200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
                "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],\
                "id_token_signing_alg_values_supported":["RS256"],"code_challenge_methods_supported":["S256"]}""".formatted(issuer()));
    }

    private String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> query = asked.remove(form.getOrDefault("code", ""));
        String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean client = ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean proved = query != null
                && "S256".equals(query.get("code_challenge_method"))
                && challenge(form.getOrDefault("code_verifier", "")).equals(query.get("code_challenge"))
                && query.getOrDefault("redirect_uri", "").equals(form.get("redirect_uri"));
        if (query == null || !client || !proved) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
                        + idToken(query.get("nonce")) + "\"}");
    }

    private String idToken(@Nullable String nonce) {
        Instant now = InstantSource.system().instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(CLIENT)
                .claim("nonce", nonce)
                .claim("name", "Olena Provided")
                .claim("email", "somebody-else@example.org")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        Instant proved = seen;
        if (proved != null) {
            claims.claim("auth_time", proved.getEpochSecond());
        }
        try {
            RSAKey signing = falsehood.otherKey() ? forged : key;
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    falsehood.claims().apply(claims.build()));
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
