/** House rules that a machine can check. */
@org.jspecify.annotations.NullMarked
package clinic.baton.house;
