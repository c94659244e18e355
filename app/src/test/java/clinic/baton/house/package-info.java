/** Tests of the house itself: its walls, its one door, its words. */
@org.jspecify.annotations.NullMarked
package clinic.baton.house;
