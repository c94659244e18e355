package clinic.baton.access.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Pages behind a link: no session and no sign-in, for who has the token may see the page. The token is in the address, which no
 * other site knows, so no form token is needed; and no other site is told the address.
 */
@Configuration
class LinkSecurity {
    @Bean
    @Order(10)
    SecurityFilterChain linkPages(HttpSecurity http) throws Exception {
        return http.securityMatcher("/l/**")
                .authorizeHttpRequests(to -> to.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.disable())
                .requestCache(cache -> cache.disable())
                .logout(out -> out.disable())
                .addFilterBefore(new ContentPolicy(), HeaderWriterFilter.class)
                .headers(headers -> Headers.on(headers, ReferrerPolicy.NO_REFERRER))
                .build();
    }
}
