package clinic.baton.access.internal;

import clinic.baton.access.CurrentCaller;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who gets in: open doors, the sign-in form, and headers that keep a page to itself. */
@Configuration
class Security implements WebMvcConfigurer {
    private static final String[] OPEN = {
        "/",
        "/sign-in",
        "/set-up",
        "/set-up/**",
        "/practice-day",
        "/join/**",
        "/assets/**",
        "/webjars/**",
        "/gallery",
        "/gallery/**",
        "/health",
        "/error",
        "/favicon.ico"
    };

    private final CurrentCaller callers;

    Security(CurrentCaller callers) {
        this.callers = callers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(callers);
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityFilterChain staffPages(HttpSecurity http) throws Exception {
        var csrf = new HttpSessionCsrfTokenRepository();
        return http.authorizeHttpRequests(
                        to -> to.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .csrf(c -> c.csrfTokenRepository(csrf))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .defaultSuccessUrl("/", false)
                        .failureUrl("/sign-in?refused"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .addFilterBefore(new ContentPolicy(), HeaderWriterFilter.class)
                .headers(headers -> headers.referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                        .frameOptions(f -> f.deny()))
                .build();
    }
}
