package clinic.baton.audit.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import clinic.baton.kernel.PracticeId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * How far each chain was, signed (Ed25519) and kept in files outside the database: {@code heads.log}, a line a head, and the
 * key beside it. Whoever alters the database alone can't alter these; copy the directory elsewhere to guard against more.
 */
final class Heads {
    private static final String ALGORITHM = "Ed25519";

    private final Path directory;

    Heads(Path directory) {
        this.directory = directory;
    }

    /**
     * A chain's end at one time.
     *
     * @param practice whose
     * @param chain {@code record} or {@code readings}
     * @param number the last sequence or batch
     * @param hash its hash in hexadecimal
     */
    record Head(PracticeId practice, String chain, long number, String hash) {
        static Head of(PracticeId practice, String chain, long number, byte[] hash) {
            return new Head(practice, chain, number, HexFormat.of().formatHex(hash));
        }

        String line() {
            return practice + " " + chain + " " + number + " " + hash;
        }

        static Head parse(String line) {
            String[] parts = line.split(" ", -1);
            return new Head(new PracticeId(Integer.parseInt(parts[0])), parts[1], Long.parseLong(parts[2]), parts[3]);
        }
    }

    void append(List<Head> heads) {
        if (heads.isEmpty()) {
            return;
        }
        try {
            KeyPair keys = keys();
            StringBuilder lines = new StringBuilder();
            for (Head head : heads) {
                lines.append(head.line())
                        .append(' ')
                        .append(signed(keys, head.line()))
                        .append('\n');
            }
            Files.writeString(log(), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 signs with " + ALGORITHM, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String signed(KeyPair keys, String line) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(keys.getPrivate());
        signature.update(line.getBytes(UTF_8));
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    /** All heads whose signature holds; the numbers of the lines where it doesn't. */
    Kept read() {
        List<Head> good = new ArrayList<>();
        List<Integer> bad = new ArrayList<>();
        if (!Files.exists(log())) {
            return new Kept(good, bad);
        }
        try {
            KeyPair keys = keys();
            List<String> lines = Files.readAllLines(log());
            for (int i = 0; i < lines.size(); i++) {
                int space = lines.get(i).lastIndexOf(' ');
                if (space > 0
                        && holds(
                                keys,
                                lines.get(i).substring(0, space),
                                lines.get(i).substring(space + 1))) {
                    good.add(Head.parse(lines.get(i).substring(0, space)));
                } else {
                    bad.add(i + 1);
                }
            }
            return new Kept(good, bad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Kept(List<Head> good, List<Integer> badLines) {}

    private static boolean holds(KeyPair keys, String line, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(keys.getPublic());
            signature.update(line.getBytes(UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }

    private KeyPair keys() throws IOException {
        Path secret = directory.resolve("signing.key");
        Path open = directory.resolve("signing.pub");
        try {
            if (!Files.exists(secret)) {
                makeKeys(secret, open);
            }
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(open))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secret))));
        } catch (GeneralSecurityException e) {
            throw new IOException("The signing key in " + directory + " is no key", e);
        }
    }

    private void makeKeys(Path secret, Path open) throws IOException, GeneralSecurityException {
        Files.createDirectories(directory);
        KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(open, made.getPublic().getEncoded());
        Files.write(secret, made.getPrivate().getEncoded());
    }

    private Path log() {
        return directory.resolve("heads.log");
    }
}
