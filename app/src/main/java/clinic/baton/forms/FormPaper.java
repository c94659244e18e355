package clinic.baton.forms;

import clinic.baton.kernel.PracticeId;

/** Forms on paper: signed copies, and blanks to write on. */
public interface FormPaper {
    /** What was signed, with its answers, its signature and how it was signed. */
    byte[] signed(PracticeId practice, Filling filling);

    /** A form to fill by hand, in a language. */
    byte[] blank(PracticeId practice, Questionnaire form, String language);
}
