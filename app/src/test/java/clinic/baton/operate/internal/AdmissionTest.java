package clinic.baton.operate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.lang.management.MemoryUsage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;

class AdmissionTest {
    private static final int AT_ONCE = 4;
    private static final int WAITING = 3;

    private final Admission admission = new Admission(AT_ONCE, WAITING, 50, new SimpleMeterRegistry());

    @Test
    void what_comes_beyond_the_bounds_is_put_off_and_what_was_admitted_is_answered() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        FilterChain slow = (request, response) -> await(gate);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<MockHttpServletResponse>> working = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                working.add(pool.submit(() -> ask(slow)));
            }
            Awaitility.await().until(() -> admission.atWork() == AT_ONCE);
            List<Future<MockHttpServletResponse>> beyond = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                beyond.add(pool.submit(() -> ask(slow)));
            }
            for (Future<MockHttpServletResponse> one : beyond) {
                assertThat(one.get().getStatus()).isEqualTo(503);
                assertThat(one.get().getHeader("Retry-After")).isEqualTo("2");
            }
            gate.countDown();
            for (Future<MockHttpServletResponse> one : working) {
                assertThat(one.get().getStatus()).isEqualTo(200);
            }
        }
        assertThat(ask((request, response) -> {}).getStatus()).isEqualTo(200);
        assertThat(admission.atWork()).isZero();
        assertThat(admission.waiting()).isZero();
        assertThat(admission.refused()).isEqualTo(40);
    }

    @Test
    void a_database_that_is_away_is_put_off_and_a_fault_of_ours_is_not() throws Exception {
        FilterChain away = (request, response) -> {
            throw new DataAccessResourceFailureException("x", new SQLException("gone", "08006"));
        };
        FilterChain notEvenRolledBack = (request, response) -> {
            throw new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed"));
        };
        FilterChain timedOut = (request, response) -> {
            throw new ServletException(new IllegalStateException(new SQLException("too long", "57014")));
        };
        FilterChain fault = (request, response) -> {
            throw new ServletException(new SQLException("syntax", "42601"));
        };
        assertThat(ask(away).getStatus()).isEqualTo(503);
        assertThat(ask(notEvenRolledBack).getStatus()).isEqualTo(503);
        assertThat(ask(timedOut).getStatus()).isEqualTo(503);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ask(fault)).isInstanceOf(ServletException.class);
        assertThat(admission.atWork()).isZero();
    }

    @Test
    void health_is_told_even_when_all_hands_are_full() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                pool.submit(() -> ask((request, response) -> await(gate)));
            }
            Awaitility.await().until(() -> admission.atWork() == AT_ONCE);
            MockHttpServletResponse response = new MockHttpServletResponse();
            admission.doFilter(new MockHttpServletRequest("GET", "/health/live"), response, (a, b) -> {});
            assertThat(response.getStatus()).isEqualTo(200);
            gate.countDown();
        }
    }

    @Test
    void memory_is_short_when_what_lasts_fills_it() {
        assertThat(Memory.isShort(new MemoryUsage(0, 95, 100, 100))).isTrue();
        assertThat(Memory.isShort(new MemoryUsage(0, 80, 100, 100))).isFalse();
        assertThat(Memory.isShort(null)).isFalse();
    }

    private MockHttpServletResponse ask(FilterChain chain) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        admission.doFilter(new MockHttpServletRequest("GET", "/p/1/schedule"), response, chain);
        return response;
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
