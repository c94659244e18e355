/** Pages of readiness: the worklist, paper charts, lists per kind of visit. */
@org.jspecify.annotations.NullMarked
package clinic.baton.readiness.web;
