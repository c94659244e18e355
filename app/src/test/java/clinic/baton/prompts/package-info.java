@org.jspecify.annotations.NullMarked
package clinic.baton.prompts;
