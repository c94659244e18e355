/** The live stream: one a browser, resumable by the record's sequence, with fragments rendered once for all who show them. */
@org.springframework.modulith.NamedInterface("live")
@org.jspecify.annotations.NullMarked
package clinic.baton.web.live;
