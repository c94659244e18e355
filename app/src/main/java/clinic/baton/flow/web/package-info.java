@org.jspecify.annotations.NullMarked
package clinic.baton.flow.web;
