/** The pages of import: files, columns, names, reviews, reports. */
@org.jspecify.annotations.NullMarked
package clinic.baton.interop.web;
