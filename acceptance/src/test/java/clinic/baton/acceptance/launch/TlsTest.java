package clinic.baton.acceptance.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.baton.acceptance.RunningBaton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTPS by Baton itself, with a certificate made here. */
@Tag("launch")
class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    Path directory;

    @Test
    void it_serves_https_with_a_certificate_and_key_of_the_operators() throws Exception {
        KeyStore keys = made();
        Path certificate =
                pem("cert.pem", "CERTIFICATE", keys.getCertificate("baton").getEncoded());
        Path key = pem("key.pem", "PRIVATE KEY", keys.getKey("baton", PASSWORD).getEncoded());
        try (RunningBaton baton = RunningBaton.on(
                directory.resolve("data"), "--tls-cert", certificate.toString(), "--tls-key", key.toString())) {
            assertThat(baton.url().getScheme()).isEqualTo("https");
            URI page = URI.create("https://localhost:" + baton.url().getPort() + "/set-up");
            HttpResponse<String> answer = ask(client(keys, "TLSv1.3"), page);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "includeSubDomains"));
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .anySatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-baton=")
                            .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/"));
            assertThat(ask(client(keys, "TLSv1.2"), page).statusCode()).isEqualTo(200);
            assertThatThrownBy(() -> ask(HttpClient.newHttpClient(), page))
                    .as("a stranger to the certificate")
                    .isInstanceOf(SSLException.class);
        }
    }

    @Test
    void a_certificate_without_its_key_is_refused_in_one_line() throws Exception {
        Path certificate =
                pem("cert.pem", "CERTIFICATE", made().getCertificate("baton").getEncoded());
        try (RunningBaton baton =
                RunningBaton.launch(Map.of(), directory.resolve("data"), "--tls-cert", certificate.toString())) {
            assertThat(baton.end()).isNotZero();
            assertThat(baton.output())
                    .contains("--tls-cert and --tls-key go together")
                    .doesNotContain("\tat ");
        }
    }

    private static HttpResponse<String> ask(HttpClient client, URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient client(KeyStore keys, String protocol) throws Exception {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        known.setCertificateEntry("baton", keys.getCertificate("baton"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLParameters parameters = new SSLParameters();
        parameters.setProtocols(new String[] {protocol});
        return HttpClient.newBuilder()
                .sslContext(context)
                .sslParameters(parameters)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** A key with a certificate for localhost, by the JDK's own keytool. */
    private KeyStore made() throws Exception {
        Path store = directory.resolve("keys.p12");
        String tool = Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin/keytool")
                .toString();
        Process process = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "baton",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(store)) {
            keys.load(stream, PASSWORD);
        }
        return keys;
    }

    private Path pem(String name, String what, byte[] content) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(
                directory.resolve(name), "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n");
    }
}
