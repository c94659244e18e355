package clinic.baton.access.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Sessions whose tabs write at the same moment. Two forms sent at once from one browser both put a word for the next page into the
 * session: the later one wins, where a plain insert fails. A session that somebody ends meanwhile takes nothing any more.
 */
@Configuration
class SessionStore {
    private static final String PUT = """
            insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
            select session.primary_id, given.name, given.bytes
            from (select cast(? as char(36)) as id, cast(? as varchar) as name, cast(? as bytea) as bytes) given
            join %TABLE_NAME% session on session.primary_id = given.id
            for key share of session
            on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> oneSessionManyTabs() {
        return sessions -> sessions.setCreateSessionAttributeQuery(PUT);
    }
}
