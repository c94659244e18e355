@org.jspecify.annotations.NullMarked
package clinic.baton.templates.web;
