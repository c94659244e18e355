/** Whether an installation tells how it does, and stays up when too much comes at once. */
@org.jspecify.annotations.NullMarked
package clinic.baton.operate;
