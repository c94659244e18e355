package clinic.baton.delivery.internal;

import clinic.baton.delivery.Channel;
import clinic.baton.delivery.DeliverySettings.Mail;
import clinic.baton.delivery.Letter;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.PracticeDetails;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail over SMTP. The message's id is its Message-ID at every attempt, so that mail programs can fold doubles. */
@Component
class EmailTransport implements Transport {
    private static final String PATIENCE_MILLIS = "15000";

    private final Clinics clinics;

    EmailTransport(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Result send(PracticeId practice, Letter letter, Ways ways) {
        Mail mail = ways.settings().mail();
        JavaMailSenderImpl sender = sender(mail, ways.mailSecret());
        try {
            MimeMessage message = message(sender, practice, letter, mail);
            sender.send(message);
            return Result.sent(message.getMessageID());
        } catch (AddressException e) {
            return Result.never("The address can't be read: " + e.getMessage());
        } catch (MailSendException e) {
            return refused(e) ? Result.never(reason(e)) : Result.later(reason(e));
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            return Result.later(reason(e));
        }
    }

    private MimeMessage message(JavaMailSenderImpl sender, PracticeId practice, Letter letter, Mail mail)
            throws MessagingException, UnsupportedEncodingException {
        PracticeDetails details = clinics.of(practice).details();
        String name = details.alias() == null ? details.name() : details.alias();
        String from = Objects.requireNonNull(mail.from(), "a sender's address");
        MimeMessage message = new NamedMessage(sender, letter.id() + "@" + from.substring(from.indexOf('@') + 1));
        var helper = new MimeMessageHelper(message, "UTF-8");
        helper.setFrom(from, name);
        helper.setTo(letter.to().address());
        helper.setSubject(letter.subject());
        helper.setText(letter.words());
        message.setHeader("Content-Language", letter.to().language());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static JavaMailSenderImpl sender(Mail mail, @org.jspecify.annotations.Nullable String secret) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(mail.host());
        sender.setPort(mail.port());
        sender.setProtocol(mail.security().equals("tls") ? "smtps" : "smtp");
        Properties how = sender.getJavaMailProperties();
        protect(how, mail);
        if (mail.user() != null) {
            sender.setUsername(mail.user());
            sender.setPassword(secret);
            how.setProperty("mail." + sender.getProtocol() + ".auth", "true");
        }
        return sender;
    }

    /** No wait without an end, no server that isn't who it says, and no plain text where STARTTLS is asked for. */
    private static void protect(Properties how, Mail mail) {
        for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            how.setProperty(protocol + "connectiontimeout", PATIENCE_MILLIS);
            how.setProperty(protocol + "timeout", PATIENCE_MILLIS);
            how.setProperty(protocol + "writetimeout", PATIENCE_MILLIS);
            how.setProperty(protocol + "ssl.checkserveridentity", "true");
        }
        if (mail.security().equals("starttls")) {
            how.setProperty("mail.smtp.starttls.enable", "true");
            how.setProperty("mail.smtp.starttls.required", "true");
        }
    }

    /** Whether the server refused the address itself: code 5xx. */
    private static boolean refused(MailSendException e) {
        return e.getFailedMessages().values().stream()
                .anyMatch(f -> f instanceof SendFailedException sent
                        && sent.getNextException() != null
                        && String.valueOf(sent.getNextException().getMessage()).matches("(?s)5\\d\\d.*"));
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        if (e instanceof MailSendException failed && !failed.getFailedMessages().isEmpty()) {
            cause = failed.getFailedMessages().values().iterator().next();
        } else if (e.getCause() != null) {
            cause = e.getCause();
        }
        return "The mail server said: " + String.valueOf(cause.getMessage()).replaceAll("(?i)password\\S*", "…") + " ("
                + cause.getClass().getSimpleName().toLowerCase(Locale.ROOT) + ")";
    }

    /** A message that keeps the id it is given. */
    private static final class NamedMessage extends MimeMessage {
        private final String id;

        NamedMessage(JavaMailSenderImpl sender, String id) {
            super(sender.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
