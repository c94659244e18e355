/** Layout, components and the live stream: what pages are made of, and no pages. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"kernel", "record", "access"})
@org.jspecify.annotations.NullMarked
package clinic.baton.web;
