package clinic.baton.delivery.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Calls from the gateway: no session, no form token; each is signed instead. */
@Configuration
class CallbackSecurity {
    @Bean
    @Order(20)
    SecurityFilterChain gatewayCalls(HttpSecurity http) throws Exception {
        return http.securityMatcher(GatewayPaths.ROOT + "**")
                .authorizeHttpRequests(to -> to.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.disable())
                .requestCache(cache -> cache.disable())
                .logout(out -> out.disable())
                .build();
    }
}
