package clinic.baton.delivery.internal;

import static clinic.baton.schema.db.delivery.Tables.SETTINGS;

import clinic.baton.delivery.DeliverySettings;
import clinic.baton.delivery.SetDelivery;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.delivery.tables.records.SettingsRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The settings as a row. Secrets leave it for the transports alone. */
@Component
class SettingsRows {
    Ways ways(DSLContext sql, int practice) {
        return sql.selectFrom(SETTINGS)
                .where(SETTINGS.PRACTICE.eq(practice))
                .fetchOptional(SettingsRows::ways)
                .orElse(Ways.NONE);
    }

    void write(Writing writing, SetDelivery command, Ways before) {
        DeliverySettings settings = command.settings();
        SettingsRecord row = writing.sql().newRecord(SETTINGS);
        row.setPractice(writing.practiceKey());
        row.setSending(settings.sending());
        row.setMailHost(settings.mail().host());
        row.setMailPort(settings.mail().port());
        row.setMailSecurity(settings.mail().security());
        row.setMailUser(settings.mail().user());
        row.setMailFrom(settings.mail().from());
        row.setMailSecret(command.mailSecret() == null ? before.mailSecret() : command.mailSecret());
        row.setTextAddress(settings.text().address());
        row.setTextAccount(settings.text().account());
        row.setTextFrom(settings.text().from());
        row.setTextSecret(command.textSecret() == null ? before.textSecret() : command.textSecret());
        row.setVersion(before.version() + 1);
        writing.sql()
                .insertInto(SETTINGS)
                .set(row)
                .onConflict(SETTINGS.PRACTICE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private static Ways ways(SettingsRecord row) {
        var mail = new DeliverySettings.Mail(
                row.getMailHost(),
                row.getMailPort() == null ? DeliverySettings.NONE.mail().port() : row.getMailPort(),
                row.getMailSecurity(),
                row.getMailUser(),
                row.getMailFrom());
        var text = new DeliverySettings.Text(row.getTextAddress(), row.getTextAccount(), row.getTextFrom());
        return new Ways(
                new DeliverySettings(row.getSending(), mail, text),
                row.getMailSecret(),
                row.getTextSecret(),
                row.getVersion());
    }
}
