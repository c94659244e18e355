@org.jspecify.annotations.NullMarked
package clinic.baton.insight.web;
