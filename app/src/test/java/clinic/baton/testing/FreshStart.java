package clinic.baton.testing;

import java.time.InstantSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Each class begins now and with nobody's sign-in slowed down, whatever the class before it did. */
final class FreshStart implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        var application = SpringExtension.getApplicationContext(context);
        application.getBean(SettableWall.class).set(InstantSource.system().instant());
        application.getBean(DSLContext.class).execute("delete from access.attempt");
    }
}
