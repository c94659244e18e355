/** The design system and the browser's side alone: the gallery, served by a stand-in that each test steers. */
@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance.ui;
