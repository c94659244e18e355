package clinic.baton.access.internal;

import clinic.baton.access.Accounts;
import clinic.baton.access.CurrentCaller;
import clinic.baton.access.PublicAddress;
import clinic.baton.access.ScreenLock;
import clinic.baton.access.SignIn;
import clinic.baton.access.TypedAway;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who gets in: open doors, the sign-in form, and headers that keep a page to itself. */
@Configuration
class Security implements WebMvcConfigurer {
    private static final String[] OPEN = {
        "/",
        "/sign-in",
        "/sign-in/**",
        "/set-up",
        "/practice-day",
        "/join/**",
        "/assets/**",
        "/webjars/**",
        "/gallery",
        "/gallery/**",
        "/health",
        "/health/**",
        "/metrics",
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

    /** Argon2id with 16 MB, two passes, one lane: OWASP's first choice is at least this. */
    @Bean
    static PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityFilterChain staffPages(
            HttpSecurity http,
            PasswordSignIn byPassword,
            ScreenLock lock,
            TypedAway typed,
            Accounts accounts,
            SignIn signIn,
            PublicAddress address,
            ProviderSecurity provider)
            throws Exception {
        provider.on(http);
        return http.authorizeHttpRequests(
                        to -> to.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .authenticationProvider(byPassword)
                .csrf(c -> c.csrfTokenRepository(new HttpSessionCsrfTokenRepository()))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .authenticationDetailsSource(address::client)
                        .successHandler(new SignedInByPassword(signIn))
                        .failureHandler(new SignInRefused()))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new StaticHeadersWriter("Clear-Site-Data", "\"cache\", \"storage\"")))
                        .logoutSuccessUrl("/sign-in?out"))
                .addFilterAfter(new DeniedLog(), SecurityContextHolderFilter.class)
                .addFilterBefore(new ContentPolicy(), HeaderWriterFilter.class)
                .addFilterBefore(new OnlyHereUntilSetUp(accounts), HeaderWriterFilter.class)
                .addFilterBefore(new LockFilter(lock, typed), AuthorizationFilter.class)
                .headers(headers -> Headers.on(headers, ReferrerPolicy.SAME_ORIGIN))
                .build();
    }
}
