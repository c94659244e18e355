@org.jspecify.annotations.NullMarked
package clinic.baton.patients.web;
