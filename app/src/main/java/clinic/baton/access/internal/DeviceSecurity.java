package clinic.baton.access.internal;

import clinic.baton.access.Accounts;
import clinic.baton.access.DeviceCaller;
import clinic.baton.access.Devices;
import clinic.baton.access.PublicAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Kiosks and displays: a chain of their own, without session or sign-in, by the device's token alone. */
@Configuration
class DeviceSecurity implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    @Bean
    @Order(11)
    SecurityFilterChain devicePages(HttpSecurity http, Devices devices, Accounts accounts, PublicAddress address)
            throws Exception {
        return http.securityMatcher("/d/**")
                .authorizeHttpRequests(to -> to.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.disable())
                .requestCache(cache -> cache.disable())
                .logout(out -> out.disable())
                .addFilterBefore(new ContentPolicy(), HeaderWriterFilter.class)
                .addFilterBefore(new OnlyHereUntilSetUp(accounts), HeaderWriterFilter.class)
                .addFilterBefore(new SameOriginOnly(address), AuthorizationFilter.class)
                .addFilterBefore(new DeviceFilter(devices), AuthorizationFilter.class)
                .headers(headers -> Headers.on(headers, ReferrerPolicy.SAME_ORIGIN))
                .build();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == DeviceCaller.class;
    }

    @Override
    public DeviceCaller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getAttribute(DeviceFilter.DEVICE, RequestAttributes.SCOPE_REQUEST) instanceof DeviceCaller device) {
            return device;
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
