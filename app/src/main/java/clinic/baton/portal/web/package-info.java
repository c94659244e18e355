@org.jspecify.annotations.NullMarked
package clinic.baton.portal.web;
