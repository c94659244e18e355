@org.jspecify.annotations.NullMarked
package clinic.baton.display.web;
