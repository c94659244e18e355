package clinic.baton.forms;

import clinic.baton.kernel.RefusalCode;

/** Why a form can't be asked, filled or changed like that. */
public enum FormsRefusal implements RefusalCode {
    /** There is no such patient here. */
    NO_SUCH_PATIENT,
    /** There is no such visit of theirs here. */
    NO_SUCH_VISIT,
    /** There is no such form here. */
    NO_SUCH_FORM,
    /** It was never asked. */
    NO_SUCH_FILLING,
    /** It is signed already. */
    SIGNED_ALREADY,
    /** It isn't wanted any more. */
    WITHDRAWN,
    /** A question isn't answered. */
    ANSWER_MISSING,
    /** An answer is something else than asked. */
    ANSWER_WRONG,
    /** No message may go to the patient. */
    NOT_SENT,
    /** Nobody knows the patient's birth date, so no link can ask for it. */
    NO_BIRTH_DATE,
    /** The form's text is no questionnaire of ours. */
    QUESTIONNAIRE_WRONG,
    /** Somebody changed the draft meanwhile. */
    CHANGED_MEANWHILE,
    /** Something was done about it since, so it can't be undone. */
    CHANGED_SINCE
}
