package tiltmeter.web.alert;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.Json;

/**
 * Brings alerts to a webhook or a mailbox. A webhook gets the alert as JSON with the header
 * {@code X-Tiltmeter-Signature}: {@code sha256=} and the HMAC-SHA256 of the body under the rule's secret, in
 * hexadecimal digits.
 */
final class Delivery {
    private static final int TRIES = 4;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Mailbox mailbox;
    private final Duration firstPause;

    /**
     * The server that takes mail.
     *
     * @param server as {@code smtp://user:password@host:port} or {@code smtps://…}; null where there is none
     * @param from address that mail comes from
     */
    record Mailbox(@Nullable URI server, String from) {
        /** From {@code TILTMETER_SMTP} and {@code TILTMETER_MAIL_FROM}, so that no password stands in a ledger. */
        static Mailbox ofEnvironment() {
            String server = System.getenv("TILTMETER_SMTP");
            String from = System.getenv("TILTMETER_MAIL_FROM");
            return new Mailbox(server == null ? null : URI.create(server), from == null ? "tiltmeter@localhost" : from);
        }
    }

    /** @param firstPause how long to wait before the second try; each further wait is four times the one before */
    Delivery(Mailbox mailbox, Duration firstPause) {
        this.mailbox = mailbox;
        this.firstPause = firstPause;
    }

    /** Posts to the rule's webhook; says whether it got there. */
    boolean post(Rule rule, Finding finding, String id) throws InterruptedException {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("rule", rule.name());
        body.put("kind", rule.kind().word());
        body.put("title", finding.title());
        body.put("changed", finding.changed());
        body.put("against", finding.against());
        body.put("would_be_false_if", finding.doubt());
        body.put("stories", finding.stories());
        body.put("link", finding.link());
        byte[] bytes = Json.bytes(body);
        Duration pause = firstPause;
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create(String.valueOf(rule.webhook())))
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/json")
                        .header("User-Agent", "tiltmeter")
                        .header("X-Tiltmeter-Signature", "sha256=" + sign(String.valueOf(rule.secret()), bytes))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build();
                int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status / 100 == 2) {
                    return true;
                }
                if (status / 100 == 4 && status != 408 && status != 429) {
                    return false;
                }
            } catch (IOException | IllegalArgumentException e) {
                // the next try may find it
            }
            if (attempt < TRIES) {
                Thread.sleep(pause.toMillis());
                pause = pause.multipliedBy(4);
            }
        }
        return false;
    }

    static String sign(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** Writes to the rule's mail address; says whether the server took it. */
    boolean mail(Rule rule, Finding finding) {
        URI server = mailbox.server();
        if (server == null || rule.mail() == null) {
            return false;
        }
        boolean secure = "smtps".equals(server.getScheme());
        String protocol = secure ? "smtps" : "smtp";
        Properties settings = new Properties();
        settings.put("mail." + protocol + ".host", server.getHost());
        settings.put(
                "mail." + protocol + ".port",
                String.valueOf(server.getPort() < 0 ? (secure ? 465 : 25) : server.getPort()));
        settings.put("mail." + protocol + ".connectiontimeout", "5000");
        settings.put("mail." + protocol + ".timeout", "10000");
        settings.put("mail.smtp.starttls.enable", "true");
        try {
            Session session = Session.getInstance(settings);
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(mailbox.from()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(rule.mail()));
            message.setSubject("Tiltmeter: " + finding.title().replaceAll("\\s+", " "), "UTF-8");
            message.setText(
                    finding.changed() + "\n\nAgainst: " + finding.against() + "\n\nIt would be false if: "
                            + finding.doubt() + "\n\nStories: " + String.join(", ", finding.stories()) + "\n"
                            + finding.link() + "\n",
                    "UTF-8");
            try (Transport transport = session.getTransport(protocol)) {
                String user = server.getUserInfo();
                if (user == null) {
                    transport.connect();
                } else {
                    String[] parts = user.split(":", 2);
                    transport.connect(parts[0], parts.length > 1 ? parts[1] : "");
                }
                transport.sendMessage(message, message.getAllRecipients());
            }
            return true;
        } catch (MessagingException e) {
            return false;
        }
    }
}
