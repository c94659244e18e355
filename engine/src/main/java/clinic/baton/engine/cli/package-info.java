/** The engine from the command line: session problems and histories in files, answers for people and machines. */
@org.jspecify.annotations.NullMarked
package clinic.baton.engine.cli;
